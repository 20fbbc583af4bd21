namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>The service over tables as organisations have them: with quotes in their names, other reference systems, missing shapes and odd times.</summary>
public sealed class OwnTables() : ServedTables(Tables,
    new { id = "camps", title = "Camps", table = "org.\"The \"\"camps\"\"\"", idColumn = "Id", geometryColumn = "shape", timeStartColumn = "opened", timeEndColumn = "closed" },
    new { id = "opened", title = "Camps by their opening", table = "org.\"The \"\"camps\"\"\"", idColumn = "Id", geometryColumn = "shape", timeStartColumn = "opened" },
    new { id = "closed", title = "Camps by their end", table = "org.\"The \"\"camps\"\"\"", idColumn = "Id", geometryColumn = "shape", timeEndColumn = "closed" },
    new { id = "shapes", title = "Shapes", table = "org.shapes", idColumn = "id", geometryColumn = "geom" },
    new { id = "visits", title = "Visits", table = "org.visits", idColumn = "place", geometryColumn = "at", timeColumn = "during" },
    new { id = "visits-days", title = "Visits by day", table = "org.visits", idColumn = "place", geometryColumn = "at", timeColumn = "days" },
    new { id = "visits-local", title = "Visits by clock", table = "org.visits", idColumn = "place", geometryColumn = "at", timeColumn = "local" },
    new { id = "days", title = "Days", table = "org.days", idColumn = "id", geometryColumn = "geom", timeColumn = "on" },
    new { id = "wells", title = "Wells", table = "org.wells", idColumn = "id", geometryColumn = "geom" },
    new { id = "areas", title = "Areas", table = "org.areas", idColumn = "id", geometryColumn = "geom" },
    new { id = "mistyped-on", title = "Mistyped", table = "org.mistyped", idColumn = "id", geometryColumn = "geom", timeColumn = "on" },
    new { id = "mistyped-days", title = "Mistyped", table = "org.mistyped", idColumn = "id", geometryColumn = "geom", timeColumn = "days" },
    new { id = "mistyped-from", title = "Mistyped", table = "org.mistyped", idColumn = "id", geometryColumn = "geom", timeStartColumn = "on", timeEndColumn = "on" },
    new { id = "instants", title = "Instants", table = "org.days", idColumn = "id", geometryColumn = "geom", timeColumn = "at" })
{
    private const string Tables = """"
        CREATE SCHEMA org;
        CREATE TABLE org."The ""camps""" ("Id" integer PRIMARY KEY, "name, ""own""" text, opened date, closed date, "shape" geometry(Point, 32637), share float8, seen timestamptz);
        INSERT INTO org."The ""camps""" VALUES
            (1, 'A', '2019-07-01', '2019-07-31', ST_Transform(ST_Point(36.6, 35.9, 4326), 32637), 0.5, '2019-07-01 10:00Z'),
            (2, 'B', '2019-08-01', NULL, NULL, 'NaN', 'infinity'),
            (3, 'C', NULL, '2019-06-30', ST_Transform(ST_Point(36.7, 35.9, 4326), 32637), 'Infinity', '0044-03-15 BC'),
            (4, 'D', '2019-07-01', '2019-06-01', ST_Transform(ST_Point(36.8, 35.9, 4326), 32637), '-Infinity', '20000-01-01 00:00Z'),
            (5, 'E', '-infinity', 'infinity', ST_Transform(ST_Point(36.9, 35.9, 4326), 32637), NULL, NULL),
            (6, 'F', NULL, NULL, 'SRID=32637;POINT(NaN NaN)', NULL, NULL);
        CREATE TABLE org.shapes (id uuid, geom geometry);
        INSERT INTO org.shapes VALUES
            ('00000000-0000-0000-0000-000000000001', 'SRID=4326;GEOMETRYCOLLECTION(POINT(36 35), LINESTRING(36 35, 37 36))'),
            ('00000000-0000-0000-0000-000000000002', ST_Transform('SRID=4326;POINT Z(36 35 5)'::geometry, 32637)),
            ('00000000-0000-0000-0000-000000000003', 'SRID=4326;CURVEPOLYGON(CIRCULARSTRING(36 35, 36.1 35.1, 36.2 35, 36.1 34.9, 36 35))'),
            ('00000000-0000-0000-0000-000000000004', 'POINT(36 35)'),
            ('00000000-0000-0000-0000-000000000005', 'SRID=4326;POLYGON EMPTY'),
            ('00000000-0000-0000-0000-000000000006', 'SRID=4326;MULTIPOINT(36 35, NaN 35, 37 35)'),
            ('00000000-0000-0000-0000-000000000007', 'SRID=32637;POINT(NaN 35)');
        CREATE TABLE org.visits (place text PRIMARY KEY, at geography(PointZ, 4326), during tstzrange, days daterange, local tsrange);
        INSERT INTO org.visits VALUES
            ('bounded', 'POINT Z(36 35 1)', '[2019-07-01 10:00Z,2019-07-01 11:00Z)', '[2019-07-01,2019-07-03)', '[2019-07-01 10:00,2019-07-01 11:00]'),
            ('open', 'POINT Z(36 35 1)', '[2019-07-02 10:00Z,infinity)', '[2019-07-02,)', '(2019-07-02 10:00,)'),
            ('empty', 'POINT Z(36 35 1)', 'empty', 'empty', 'empty');
        CREATE TABLE org.days (id boolean PRIMARY KEY, geom geometry(LineString, 3857), "on" date, at timestamp);
        INSERT INTO org.days VALUES (true, ST_Transform('SRID=4326;LINESTRING(36 35, 37 36)'::geometry, 3857), '2019-07-05', '2019-07-05 10:00'), (false, 'SRID=3857;LINESTRING(0 0, NaN 1, 2 2)', NULL, NULL);
        CREATE TABLE org.wells (id bigint PRIMARY KEY, geom geometry(Point, 4326), depth smallint, users integer, litres bigint);
        INSERT INTO org.wells VALUES (1, ST_Point(36, 35, 4326), 32767, -2147483648, 9223372036854775807);
        INSERT INTO org.wells VALUES (2, ST_Point('NaN', 'NaN', 4326)), (3, ST_Point(36, 'Infinity', 4326)), (4, NULL);
        CREATE TABLE org.areas (id bigint PRIMARY KEY, geom geometry(Polygon, 4326));
        INSERT INTO org.areas VALUES (1, 'SRID=4326;POLYGON((36 35,37 35,37 36,36 35))'), (2, 'SRID=4326;POLYGON((36 35,37 35,NaN 36,36 35))'), (3, NULL);
        CREATE TABLE org.mistyped (id bigint PRIMARY KEY, geom geometry(Point, 4326), "on" date, days daterange);
        INSERT INTO org.mistyped VALUES (1, ST_Point(36, 35, 4326), '2019070-05-01', '[2019-07-05,2019070-05-01)');
        """";
}
