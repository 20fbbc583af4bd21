namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>The service over tables that each have row 1 near 36° E 35° N, row 2 without a shape, and after them shapes that are no place on Earth.</summary>
public sealed class OwnPlaces() : ServedTables(Tables, [.. Layers.Append(Worlds).Append(BowTies).Select(layer =>
    new { id = layer, title = layer, table = $"public.{layer}", idColumn = "id", geometryColumn = "geom" })])
{
    /// <summary>A shape as wide as the world, and by rounding a hair wider.</summary>
    public const string Worlds = "worlds";

    /// <summary>An area that crosses itself, in part beyond where UTM can be computed.</summary>
    public const string BowTies = "bow_ties";

    private const string Tables = """
        CREATE TABLE public.points (id integer PRIMARY KEY, geom geometry(Point, 4326));
        INSERT INTO public.points VALUES (1, ST_Point(36, 35, 4326)), (2, NULL), (3, ST_Point(500, 100, 4326)), (4, ST_Point(-180.1, 35, 4326)), (5, ST_Point(36, 90.1, 4326)),
            (6, 'SRID=4326;POINT EMPTY'), (7, ST_Point('NaN', 35, 4326)), (8, ST_Point(36, '-Infinity', 4326));
        CREATE TABLE public.places (id integer PRIMARY KEY, geom geometry(Point, 32637));
        INSERT INTO public.places VALUES (1, ST_Transform(ST_Point(36, 35, 4326), 32637)), (2, NULL), (3, ST_Point(1e12, 1e12, 32637)), (4, ST_Point(1e300, 0, 32637)),
            (5, 'SRID=32637;POINT EMPTY'), (6, ST_Point('NaN', 'NaN', 32637));
        CREATE TABLE public.mercator (id integer PRIMARY KEY, geom geometry(PointZ, 3857));
        INSERT INTO public.mercator VALUES (1, ST_Transform('SRID=4326;POINT Z(36 35 1)'::geometry, 3857)), (2, NULL), (3, 'SRID=3857;POINT Z(1e12 1e12 1)'), (4, 'SRID=3857;POINT Z(4e8 0 1)'),
            (5, 'SRID=3857;POINT Z EMPTY');
        CREATE TABLE public.lines (id integer PRIMARY KEY, geom geometry(LineString, 32637));
        INSERT INTO public.lines VALUES (1, ST_Transform('SRID=4326;LINESTRING(36 35, 37 36)'::geometry, 32637)), (2, NULL), (3, 'SRID=32637;LINESTRING(500000 3900000, 1e12 1e12)'),
            (4, 'SRID=32637;LINESTRING EMPTY'), (5, 'SRID=32637;LINESTRING(500000 3900000, NaN 0)');
        CREATE TABLE public.areas (id integer PRIMARY KEY, geom geometry(Polygon, 4326));
        INSERT INTO public.areas VALUES (1, 'SRID=4326;POLYGON((36 35,37 35,37 36,36 35))'), (2, NULL), (3, 'SRID=4326;POLYGON((36 35,500 35,37 36,36 35))'), (4, 'SRID=4326;POLYGON((36 35,37 35,37 100,36 35))'),
            (5, 'SRID=4326;POLYGON EMPTY'), (6, 'SRID=4326;POLYGON((36 35,37 35,NaN 36,36 35))');
        CREATE TABLE public.mixed (id integer PRIMARY KEY, geom geometry);
        INSERT INTO public.mixed VALUES (1, ST_Transform('SRID=4326;LINESTRING(36 35, 37 36)'::geometry, 3857)), (2, NULL), (3, 'SRID=4326;POINT(500 100)'), (4, 'SRID=32637;POINT(1e12 1e12)'),
            (5, 'SRID=4326;GEOMETRYCOLLECTION EMPTY'), (6, 'SRID=4326;MULTIPOINT(36 35, 500 35)');
        CREATE TABLE public.globes (id integer PRIMARY KEY, geom geography(Polygon, 4326));
        INSERT INTO public.globes VALUES (1, 'POLYGON((36 35,37 35,37 36,36 35))'), (2, NULL), (3, 'POLYGON EMPTY');
        CREATE TABLE public.worlds (id integer PRIMARY KEY, geom geometry(Polygon, 4326));
        INSERT INTO public.worlds VALUES (1, 'SRID=4326;POLYGON((-180.00000000000006 -90,180.00000000000006 -90,180 90.00000000000003,-180 90,-180.00000000000006 -90))');
        CREATE TABLE public.bow_ties (id integer PRIMARY KEY, geom geometry(Polygon, 4326));
        INSERT INTO public.bow_ties VALUES (1, 'SRID=4326;POLYGON((80 10,100 30,100 10,80 30,80 10))');
        """;

    public static IReadOnlyList<string> Layers { get; } = ["points", "places", "mercator", "lines", "areas", "mixed", "globes"];
}
