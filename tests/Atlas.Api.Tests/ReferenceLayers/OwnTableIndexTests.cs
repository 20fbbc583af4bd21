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
        CREATE TABLE public.visit (id integer PRIMARY KEY, geom geometry(Point, 4326), day date, at timestamptz, local timestamp, during tstzrange, days daterange);
        INSERT INTO public.visit
        SELECT i, ST_Point(36 + i / 10000.0, 35, 4326), DATE '2019-01-01' + i, timestamptz '2019-01-01 00:00Z' + i * interval '1 day', timestamp '2019-01-01' + i * interval '1 day',
               tstzrange(timestamptz '2019-01-01 00:00Z' + i * interval '1 day', timestamptz '2019-01-02 00:00Z' + i * interval '1 day'), daterange(DATE '2019-01-01' + i, DATE '2019-01-02' + i)
          FROM generate_series(1, 1000) AS i;
        CREATE INDEX visit_geom ON public.visit USING gist (geom);
        CREATE INDEX visit_day ON public.visit (day);
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
    public async Task A_column_is_looked_up_in_its_index(string member, string column, string parameter, string value, string index)
    {
        var layer = await LayerAsync(member, column);

        await IsLookedUpAsync(layer, LayerSelection.Parse([new(parameter, value)], layer), index);
    }

    [Fact]
    public async Task A_feature_is_looked_up_by_its_id()
    {
        var layer = await LayerAsync("timeColumn", "day");

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

    private async Task<Layer> LayerAsync(string member, string column)
    {
        await using (var command = database.Database.Db.CreateCommand($"DROP TABLE IF EXISTS public.visit; {Table}"))
        {
            await command.ExecuteNonQueryAsync(Cancel);
        }

        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $$"""[{"id": "visits", "title": "Visits", "table": "public.visit", "idColumn": "id", "geometryColumn": "geom", "{{member}}": "{{column}}"}]""", Cancel);
        var layers = await ReferenceLayerTables.ReadAsync(file, database.Database.Db, Collections.BuiltIn.Layers, Cancel);
        File.Delete(file);
        return Assert.Single(layers);
    }
}
