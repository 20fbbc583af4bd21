using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Api.ReferenceLayers;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>What an organisation has an index on is looked up in it.</summary>
public sealed class OwnTableIndexTests(EmptyDatabase database) : IClassFixture<EmptyDatabase>
{
    private const string Table = """
        CREATE TABLE public.visit (id integer PRIMARY KEY, geom geometry(Point, 4326), day date, until date, at timestamptz, local timestamp, during tstzrange, days daterange, beds integer, share float8, CHECK (day <= until));
        INSERT INTO public.visit
        SELECT i, ST_Point(36 + i / 10000.0, 35, 4326), DATE '2019-01-01' + i, DATE '2019-01-02' + i, timestamptz '2019-01-01 00:00Z' + i * interval '1 day', timestamp '2019-01-01' + i * interval '1 day',
               tstzrange(timestamptz '2019-01-01 00:00Z' + i * interval '1 day', timestamptz '2019-01-02 00:00Z' + i * interval '1 day'), daterange(DATE '2019-01-01' + i, DATE '2019-01-02' + i), i, i / 1000.0
          FROM generate_series(1, 1000) AS i;
        CREATE INDEX visit_geom ON public.visit USING gist (geom);
        CREATE INDEX visit_day ON public.visit (day);
        CREATE INDEX visit_until ON public.visit (until);
        CREATE INDEX visit_beds ON public.visit (beds);
        CREATE INDEX visit_share ON public.visit (share);
        CREATE INDEX visit_at ON public.visit (at);
        CREATE INDEX visit_local ON public.visit (local);
        CREATE INDEX visit_during ON public.visit USING gist (during);
        CREATE INDEX visit_days ON public.visit USING gist (days);
        ANALYZE public.visit;
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("timeColumn", "day", "datetime", "2019-07-05", "visit_day")]
    [InlineData("timeColumn", "at", "datetime", "2019-07-05", "visit_at")]
    [InlineData("timeColumn", "local", "datetime", "2019-07-05", "visit_local")]
    [InlineData("timeColumn", "during", "datetime", "2019-07-05", "visit_during")]
    [InlineData("timeColumn", "days", "datetime", "2019-07-05", "visit_days")]
    [InlineData("timeStartColumn", "day", "datetime", "../2019-01-05", "visit_day")]
    [InlineData("timeEndColumn", "day", "datetime", "2021-09-20/..", "visit_day")]
    [InlineData("timeColumn", "day", "bbox", "36.05,34,36.051,36", "visit_geom")]
    [InlineData("timeColumn", "day", "day", "2019-07-05", "visit_day")]
    [InlineData("timeColumn", "day", "filter", "day >= DATE('2019-07-05') AND day < DATE('2019-07-07')", "visit_day")]
    [InlineData("timeColumn", "day", "filter", "at BETWEEN TIMESTAMP('2019-07-05T00:00:00Z') AND TIMESTAMP('2019-07-06T00:00:00Z')", "visit_at")]
    [InlineData("timeColumn", "day", "at", "2019-07-05T00:00:00Z", "visit_at")]
    [InlineData("timeColumn", "day", "local", "2019-07-05T00:00:00Z", "visit_local")]
    [InlineData("timeColumn", "day", "filter", "local > TIMESTAMP('2021-09-20T00:00:00Z')", "visit_local")]
    [InlineData("timeColumn", "day", "filter", "TIMESTAMP('2021-09-20T00:00:00Z') < day", "visit_day")]
    [InlineData("timeColumn", "day", "beds", "500", "visit_beds")]
    [InlineData("timeColumn", "day", "filter", "beds = 500", "visit_beds")]
    [InlineData("timeColumn", "day", "filter", "990 < beds", "visit_beds")]
    [InlineData("timeColumn", "day", "filter", "beds IN (5, 7)", "visit_beds")]
    [InlineData("timeColumn", "day", "share", "0.5", "visit_share")]
    [InlineData("timeColumn", "day", "filter", "share > 0.99", "visit_share")]
    [InlineData("timeColumn", "day", "filter", "T_AFTER(at, TIMESTAMP('2021-09-20T00:00:00Z'))", "visit_at")]
    [InlineData("timeColumn", "day", "filter", "T_AFTER(at, DATE('2021-09-20'))", "visit_at")]
    [InlineData("timeColumn", "day", "filter", "T_DURING(day, INTERVAL('2019-07-01','2019-07-05'))", "visit_day")]
    [InlineData("timeColumn", "day", "filter", "T_EQUALS(local, TIMESTAMP('2019-07-05T00:00:00Z'))", "visit_local")]
    [InlineData("timeColumn", "day", "filter", "T_BEFORE(TIMESTAMP('2021-09-20T10:00:00Z'), day)", "visit_day")]
    [InlineData("timeColumn", "day", "filter", "T_INTERSECTS(INTERVAL(day, until), INTERVAL('2021-09-20','..'))", "visit_until")]
    [InlineData("timeColumn", "day", "filter", "T_INTERSECTS(INTERVAL(day, until), INTERVAL('..','2019-01-05'))", "visit_day")]
    public async Task A_column_is_looked_up_in_its_index(string member, string column, string parameter, string value, string index)
    {
        var layer = await LayerAsync($"\"{member}\": \"{column}\"");

        await IsLookedUpAsync(layer, LayerSelection.Parse([new(parameter, value)], layer), index);
    }

    [Theory]
    [InlineData("../2019-01-05", "visit_day")]
    [InlineData("2021-09-20/..", "visit_until")]
    [InlineData("2021-09-20/2021-09-22", "visit_until")]
    public async Task Two_columns_are_looked_up_where_a_check_says_which_is_the_earlier(string datetime, string index)
    {
        var layer = await LayerAsync("\"timeStartColumn\": \"day\", \"timeEndColumn\": \"until\"");

        await IsLookedUpAsync(layer, LayerSelection.Parse([new("datetime", datetime)], layer), index);
    }

    [Fact]
    public async Task A_feature_is_looked_up_by_its_id()
    {
        var layer = await LayerAsync("\"timeColumn\": \"day\"");

        await IsLookedUpAsync(layer, LayerSelection.Of("500", [], layer), "visit_pkey");
    }

    private async Task IsLookedUpAsync(Layer layer, LayerSelection selection, string index)
    {
        var bind = new SqlBinder();
        var asked = selection.From(layer, bind);
        await using var connection = await database.Database.Db.OpenConnectionAsync(Cancel);
        await using var command = bind.Command(connection, $"EXPLAIN SELECT * FROM {asked}");
        await using var row = await command.ExecuteReaderAsync(Cancel);
        var plan = new List<string>();
        while (await row.ReadAsync(Cancel))
        {
            plan.Add(row.GetString(0));
        }

        Assert.Contains(plan, line => line.Contains(index, StringComparison.Ordinal));
        Assert.Contains(plan, line => line.Contains("Index Cond", StringComparison.Ordinal));
    }

    private async Task<Layer> LayerAsync(string time)
    {
        await using (var command = database.Database.Db.CreateCommand($"DROP TABLE IF EXISTS public.visit; {Table}"))
        {
            await command.ExecuteNonQueryAsync(Cancel);
        }

        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $$"""[{"id": "visits", "title": "Visits", "table": "public.visit", "idColumn": "id", "geometryColumn": "geom", {{time}}}]""", Cancel);
        var layers = await ReferenceLayerTables.ReadAsync(file, database.Database.Db, Collections.BuiltIn.Layers, Cancel);
        File.Delete(file);
        return Assert.Single(layers);
    }
}
