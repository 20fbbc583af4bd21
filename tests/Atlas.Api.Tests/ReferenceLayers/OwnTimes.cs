namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>
/// The service over a table of periods of every kind: with ends that are missing, infinite, equal, or where clocks change. A check says that none ends before
/// it begins, so its columns are looked up in indexes; the view of the same rows has no check, and is asked for ranges.
/// </summary>
public sealed class OwnTimes() : ServedTables(Tables, [.. from source in new[] { "stays", "stays_seen" } from kind in Kinds select new
{
    id = $"{source}-{kind}", title = source, table = $"public.{source}", idColumn = "id", geometryColumn = "geom", timeStartColumn = $"{kind}_start", timeEndColumn = $"{kind}_end",
}])
{
    private const string Tables = """
        CREATE TABLE public.stays (
            id integer PRIMARY KEY, geom geometry(Point, 4326), days_start date, days_end date, instants_start timestamptz, instants_end timestamptz, clock_start timestamp, clock_end timestamp,
            beds smallint, share float8, CHECK (days_start <= days_end), CHECK (instants_end >= instants_start), CHECK (clock_start <= clock_end));
        WITH moment (number, day, instant) AS (VALUES
            (NULL, NULL::date, NULL::timestamptz), (1, '-infinity', '-infinity'), (2, '0044-03-15 BC', '0044-03-15 BC'), (3, '2019-03-28', '2019-03-28 21:59:59.999999Z'),
            (4, '2019-03-29', '2019-03-28 22:00Z'), (5, '2019-10-24', '2019-10-24 21:30Z'), (6, '2019-10-25', '2019-10-24 22:00Z'), (7, 'infinity', 'infinity'))
        INSERT INTO public.stays
        SELECT row_number() OVER (ORDER BY s.number, e.number), NULL, s.day, e.day, s.instant, e.instant, s.instant AT TIME ZONE 'UTC', e.instant AT TIME ZONE 'UTC',
               s.number, CASE WHEN e.number = 7 THEN 'NaN' WHEN e.number = 1 THEN '-Infinity' ELSE e.number / 2.0 END
          FROM moment s CROSS JOIN moment e
         WHERE (s.number <= e.number) IS NOT FALSE;
        CREATE VIEW public.stays_seen AS SELECT * FROM public.stays;
        """;

    public static IReadOnlyList<string> Kinds { get; } = ["days", "instants", "clock"];
}
