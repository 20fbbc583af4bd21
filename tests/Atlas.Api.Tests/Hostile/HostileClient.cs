using Atlas.Api.Ogc;

namespace Atlas.Api.Tests.Hostile;

/// <summary>Thinks of questions: the same ones for the same seed.</summary>
internal sealed class HostileClient(int seed)
{
    private static readonly string[] Broken = ["(", ")", "'", "\"", ",", " AND ", " = ", "\\", "{", "[", "]", "}", "null", "1e400", "\0", "POINT(", "NaN", "-", "^99999", "..", "é"];
    private static readonly string[] Formats = ["geojson", "json", "geojsonseq", "csv", "fgb", "kml", "GEOJSON", "xml", "", "html"];

    private static readonly string[] Lists = ["1", "1.5", "'a'", "''", "NULL", "1e308", "DATE('2019-07-22')", "killed_min", "-", "(1", "'"];
    private static readonly string[] Nests = ["""{"op":"not","args":[""", """{"op":"and","args":[true,""", """{"op":"casei","args":[""", """{"op":"x","args":["""];
    private static readonly string[] Shapes = ["POINT(", "LINESTRING(", "POLYGON((", "MULTIPOINT(", "MULTIPOLYGON(((", "GEOMETRYCOLLECTION(POINT(", "POLYGON Z((", "BBOX("];

    private readonly Random _random = new(seed);

    public Question Next()
    {
        var layer = Any(Collections.BuiltIn.Layers);
        var items = $"/api/collections/{layer.Id}/items?limit=5";
        switch (_random.Next(15))
        {
            case 0:
                return new("bbox", $"{items}&{Pair("bbox-crs", Any(Fragments.Systems.Take(4).ToList()))}&{Pair("bbox", string.Join(',', Some(4, Fragments.Numbers)))}", "bbox");
            case 1:
                return new("crs", $"{items}&{Pair("crs", Any(Fragments.Systems))}", "crs");
            case 2:
                return new("datetime", $"{items}&{Pair("datetime", _random.Next(2) == 0 ? Any(Fragments.Times) : $"{Any(Fragments.Times)}/{Any(Fragments.Times)}")}", "datetime");
            case 3:
                var page = Any(["limit", "offset"]);
                return new("paging", $"/api/collections/{layer.Id}/items?{Pair(page, Any(Fragments.Numbers))}", page);
            case 4:
                var sort = Any(["sortby", "properties"]);
                return new("columns", $"{items}&{Pair(sort, string.Join(',', Some(_random.Next(1, 10), [.. layer.Properties.Select(property => property.Name), "", "-", "geom", "x"])))}", sort);
            case 5:
                var property = Any(layer.Properties).Name;
                return new("equality", $"{items}&{Pair(property, Any([.. Fragments.Texts, .. Fragments.Numbers, .. Fragments.Times]))}", property);
            case 6:
                return new("cursor", $"{items}&{Pair("cursor", Any([.. Fragments.Texts, "AAAAAAAAAAAAAAAA", new string('A', 5000)]))}", "cursor");
            case 7:
                return new("filter text", $"{items}&{Pair("filter", Damaged(new Filters(_random, layer).Condition(3).Text))}", "filter");
            case 8:
                return new("filter JSON", $"{items}&filter-lang=cql2-json&{Pair("filter", Damaged(new Filters(_random, layer).Condition(3).Json))}", "filter");
            case 9:
                return new("format", $"{items}&{Pair("f", Any(Formats))}", "f");
            case 10:
                string[] parts = [.. Some(3, [.. Fragments.Numbers, "0", "1", "2", "3"]).Select(Uri.EscapeDataString)];
                return new("tile", $"/api/collections/{layer.Id}/tiles/WebMercatorQuad/{string.Join('/', parts)}");
            case 11:
                var list = string.Join(',', Enumerable.Repeat(Any(Lists), _random.Next(1, 2_000)));
                return new("long list", $"{items}&{Pair("filter", $"{Any(layer.Properties).Name} IN ({list[..Math.Min(list.Length, _random.Next(1, 12_000))]})")}", "filter");
            case 12:
                var depth = _random.Next(1, 400);
                var nested = string.Concat(Enumerable.Repeat(Any(Nests), depth)) + "true" + string.Concat(Enumerable.Repeat("]}", _random.Next(2) == 0 ? depth : _random.Next(depth)));
                return new("deep JSON", $"{items}&filter-lang=cql2-json&{Pair("filter", nested)}", "filter");
            case 13:
                return new("odd shape", $"{items}&{Pair("filter", $"S_INTERSECTS({layer.GeometryName}, {Shape()})")}&{Pair("filter-crs", Any(Fragments.Systems.Take(4).ToList()))}", "filter");
            default:
                return new("escapes", $"{items}&{Any(["place", "zone", "filter", "bbox", "id"])}={Any(Fragments.Escapes)}{Any(Fragments.Escapes)}");
        }
    }

    // Rings that do not close, cross themselves, have one point or two, or lie at the end of the world.
    private string Shape()
    {
        var shape = Any(Shapes);
        var numbers = Some(2 * _random.Next(0, 12), [.. Fragments.Numbers, "36", "35", "37", "36.5"]);
        var points = shape == "BBOX(" ? numbers : [.. numbers.Chunk(2).Select(pair => string.Join(' ', pair))];
        if (_random.Next(2) == 0 && points.Count > 0)
        {
            points.Add(points[0]);
        }

        return $"{shape}{string.Join(',', points)}{new string(')', shape.Count(letter => letter == '(') - (_random.Next(20) == 0 ? 1 : 0))}";
    }

    // A third stays as it is; the others lose a part, or get one too many.
    private string Damaged(string filter)
    {
        var at = _random.Next(filter.Length);
        return _random.Next(3) switch
        {
            0 => filter,
            1 => filter.Remove(at, Math.Min(_random.Next(1, 4), filter.Length - at)),
            _ => filter.Insert(at, Any(Broken)),
        };
    }

    private static string Pair(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";

    private List<string> Some(int count, IReadOnlyList<string> among) => [.. Enumerable.Range(0, count).Select(_ => Any(among))];

    private T Any<T>(IReadOnlyList<T> among) => among[_random.Next(among.Count)];
}
