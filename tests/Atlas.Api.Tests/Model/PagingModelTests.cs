using System.Text.Json;
using Atlas.Api.Incidents;
using Atlas.Api.Layers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Atlas.Api.Tests.Model;

/// <summary>Pages of any length in any order, joined, are the one page that holds everything.</summary>
public sealed class PagingModelTests(ScatteredIncidents incidents) : IClassFixture<ScatteredIncidents>
{
    private static readonly string[] Sortables = [.. SortOrder.Sortables(IncidentLayer.Layer).Select(property => property.Name)];

    private static Gen<string> Orders =>
        from names in Gen.Shuffle(Sortables)
        from count in Gen.Choose(0, 3)
        from signs in Gen.ArrayOf(Gen.Elements("", "-", "+"), 3)
        select count == 0 ? "" : $"&sortby={Uri.EscapeDataString(string.Join(',', names.Take(count).Zip(signs, (name, sign) => sign + name)))}";

    [Fact]
    public Task Cursor_pages_joined_are_one_big_page() => Properties.HoldAsync(
        from order in Orders
        from filter in Gen.OneOf(Gen.Constant(""), FilterModel.All.Select(filter => $"&{filter}"), Boxes.Of(incidents.All).Select(box => $"&{box}"))
        from limits in Gen.Choose(9, 150).ArrayOf(4)
        select (Query: order + filter, Limits: limits), 40, async asked =>
        {
            var whole = await PageAsync($"limit=10000{asked.Query}");

            var joined = new List<string>();
            var path = (string?)$"/api/collections/incidents/items?properties=id&limit={asked.Limits[0]}{asked.Query}";
            for (var turn = 1; path is not null; turn++)
            {
                var page = await incidents.Client.JsonAsync(path);
                joined.AddRange(Answers.Ids(page.GetProperty("features").EnumerateArray()));
                path = page.Link("next") is { } next ? System.Text.RegularExpressions.Regex.Replace(next, "limit=[0-9]+", $"limit={asked.Limits[turn % 4]}") : null;
            }

            Assert.Equal(Answers.Ids(whole.GetProperty("features").EnumerateArray()), joined);
        });

    [Fact]
    public Task An_offset_and_a_limit_cut_a_piece_out_of_the_whole() => Properties.HoldAsync(
        from order in Orders
        from offset in Gen.Choose(0, 460)
        from limit in Gen.Choose(1, 200)
        select (order, offset, limit), 40, async asked =>
        {
            var whole = await PageAsync($"limit=10000{asked.order}");
            var piece = await PageAsync($"limit={asked.limit}&offset={asked.offset}{asked.order}");

            Assert.Equal(
                Answers.Ids(whole.GetProperty("features").EnumerateArray()).Skip(asked.offset).Take(asked.limit),
                Answers.Ids(piece.GetProperty("features").EnumerateArray()));
        });

    [Fact]
    public Task Each_key_of_the_order_decides_where_those_before_it_tie_and_unknown_comes_last() => Properties.HoldAsync(
        from names in Gen.Shuffle(new[] { "killed_min", "killed_max", "massacre", "date_start", "revision" })
        from signs in Gen.ArrayOf(Gen.Elements("", "-"), 5)
        select names.Zip(signs, (name, sign) => (Name: name, IsDescending: sign == "-")).ToArray(), 30, async keys =>
        {
            var order = string.Join(',', keys.Select(key => $"{(key.IsDescending ? "-" : "")}{key.Name}"));
            var page = await incidents.Client.JsonAsync($"/api/collections/incidents/items?limit=10000&sortby={order}&properties={string.Join(',', keys.Select(key => key.Name))}");

            var found = page.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties")).ToList();
            var sorted = found.Order(Comparer<JsonElement>.Create((one, other) => keys.Select(key => Compared(one.GetProperty(key.Name), other.GetProperty(key.Name), key.IsDescending)).FirstOrDefault(sign => sign != 0)));

            Assert.Equal(sorted.Select(properties => properties.GetRawText()), found.Select(properties => properties.GetRawText())); // sorting in C# keeps ties as they are
        });

    [Fact]
    public Task Chosen_properties_and_no_others_come_in_the_order_of_the_layer() => Properties.HoldAsync(
        from names in Gen.Shuffle(IncidentLayer.Layer.Properties.Select(property => property.Name).ToArray())
        from count in Gen.Choose(1, names.Length)
        select names[..count], 30, async names =>
        {
            var feature = (await incidents.Client.JsonAsync($"/api/collections/incidents/items?limit=1&properties={string.Join(',', names)}")).GetProperty("features")[0];

            Assert.Equal(IncidentLayer.Layer.Properties.Select(property => property.Name).Where(names.Contains), feature.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        });

    private Task<JsonElement> PageAsync(string query) => incidents.Client.JsonAsync($"/api/collections/incidents/items?properties=id&{query}");

    private static int Compared(JsonElement one, JsonElement other, bool isDescending)
    {
        if (one.ValueKind == JsonValueKind.Null || other.ValueKind == JsonValueKind.Null)
        {
            return (one.ValueKind == JsonValueKind.Null).CompareTo(other.ValueKind == JsonValueKind.Null);
        }

        var sign = one.ValueKind switch
        {
            JsonValueKind.Number => one.GetInt32().CompareTo(other.GetInt32()),
            JsonValueKind.String => string.CompareOrdinal(one.GetString(), other.GetString()),
            _ => one.GetBoolean().CompareTo(other.GetBoolean()),
        };
        return isDescending ? -sign : sign;
    }
}
