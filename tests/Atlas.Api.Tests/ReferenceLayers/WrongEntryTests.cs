using Atlas.Api.Ogc;
using Atlas.Api.ReferenceLayers;
using Atlas.Database;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>A wrong entry stops the start with one line that says which, and what is wrong with it.</summary>
public sealed class WrongEntryTests(EmptyDatabase database) : IClassFixture<EmptyDatabase>, IDisposable
{
    private const string Good = """{"id": "camps", "title": "Camps", "table": "public.camp", "idColumn": "id", "geometryColumn": "geom"}""";
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS public.camp (id integer, geom geometry(Point, 4326), name text, opened date);
        CREATE TABLE IF NOT EXISTS public.somewhere (id integer, geom geometry);
        TRUNCATE public.camp, public.somewhere;
        INSERT INTO public.camp VALUES (1, NULL, 'A', NULL), (2, NULL, 'A', NULL), (3, NULL, NULL, NULL);
        INSERT INTO public.somewhere VALUES (1, 'POINT(36 35)');
        """;

    private readonly string _file = Path.GetTempFileName();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_right_entry_is_a_layer() => Assert.Equal("camps", Assert.Single(await ReadAsync($"[{Good}]")).Id);

    [Theory]
    [InlineData("", "this is not an array")]
    [InlineData("{}", "this is not an array")]
    [InlineData("null", "an entry is null")]
    [InlineData("[null]", "an entry is null")]
    [InlineData("[1]", "this is not an array")]
    [InlineData("""[{"id": "camps"}]""", "layer 'camps': there is no table ''")]
    [InlineData("""[{"title": "Camps"}]""", "layer '': an id consists of")]
    public async Task What_is_no_list_of_entries_is_refused(string json, string because) => await RefusedAsync(json, because);

    [Theory]
    [InlineData("\"camps\"", "\"../camps\"", "an id consists of")]
    [InlineData("\"camps\"", "\"camps\\n\"", "an id consists of")]
    [InlineData("\"camps\"", "\"incidents\"", "there is another layer of this id")]
    [InlineData("\"title\"", "\"titel\"", "this is not an array of reference layers ($[0].titel)")]
    [InlineData("public.camp", "public.nothing", "there is no table 'public.nothing'")]
    [InlineData("public.camp", "public.camp; DROP TABLE camp", "there is no table")]
    [InlineData("public.camp", "a.b.c.d", "there is no table")]
    [InlineData("public.camp", "\\\"camp", "there is no table")]
    [InlineData("\"geom\"", "\"shape\"", "geometryColumn 'shape' is not a column")]
    [InlineData("\"geom\"", "\"name\"", "'name' is not a geometry column with a reference system")]
    [InlineData("\"idColumn\": \"id\"", "\"idColumn\": \"number\"", "idColumn 'number' is not a column")]
    [InlineData("\"idColumn\": \"id\"", "\"idColumn\": \"geom\"", "'geom' holds shapes")]
    [InlineData("\"idColumn\": \"id\"", "\"idColumn\": \"name\"", "rows without an id ('name')")]
    [InlineData("\"geom\"", "\"geom\", \"timeColumn\": \"name\"", "'name' holds no time")]
    [InlineData("\"geom\"", "\"geom\", \"timeStartColumn\": \"since\"", "timeStartColumn 'since' is not a column")]
    [InlineData("\"geom\"", "\"geom\", \"timeColumn\": \"opened\", \"timeEndColumn\": \"opened\"", "time is either")]
    public async Task What_cannot_be_served_is_refused_with_its_reason(string right, string wrong, string because) =>
        await RefusedAsync($"[{Good.Replace(right, wrong, StringComparison.Ordinal)}]", because);

    [Fact]
    public async Task Rows_that_share_an_id_and_shapes_of_no_known_system_are_refused()
    {
        await RefusedAsync($"[{Good.Replace("\"idColumn\": \"id\"", "\"idColumn\": \"name\"", StringComparison.Ordinal)}]", "rows that share an id", "UPDATE public.camp SET name = 'A'");
        await RefusedAsync($"[{Good.Replace("public.camp", "public.somewhere", StringComparison.Ordinal)}]", "'geom' is not a geometry column with a reference system");
        await RefusedAsync($"[{Good.Replace("public.camp", "public.somewhere", StringComparison.Ordinal)}]", "'geom' is not a geometry column with a reference system", "UPDATE public.somewhere SET geom = ST_SetSRID(geom, 990000)");
        await RefusedAsync($"[{Good.Replace("public.camp", "public.nowhere", StringComparison.Ordinal)}]", "'geom' is not a geometry column with a reference system", "CREATE TABLE public.nowhere (id integer PRIMARY KEY, geom geometry(Point, 990000))");
    }

    [Fact]
    public async Task The_index_of_a_table_says_nothing_of_the_rows_of_those_that_inherit_from_it() => await RefusedAsync(
        $"[{Good.Replace("public.camp", "public.heir_to", StringComparison.Ordinal)}]", "rows that share an id", """
            CREATE TABLE public.heir_to (id integer PRIMARY KEY, geom geometry(Point, 4326));
            CREATE TABLE public.heir () INHERITS (public.heir_to);
            INSERT INTO public.heir VALUES (1, NULL), (1, NULL)
            """);

    [Fact]
    public async Task Rows_that_nobody_can_look_through_in_time_are_refused_unless_a_primary_key_vouches_for_them()
    {
        await ReadAsync($"[{Good}]", "CREATE TABLE public.keyed (LIKE public.camp); ALTER TABLE public.keyed ADD PRIMARY KEY (id)");
        await using var impatient = AtlasDataSource.Create(database.Database.ConnectionString, settings => settings.Options = "-c statement_timeout=2s");
        await using var busy = await database.Database.Db.OpenConnectionAsync(Cancel);
        await using var lasting = await busy.BeginTransactionAsync(Cancel);
        await using (var command = new NpgsqlCommand("LOCK TABLE public.camp, public.keyed", busy, lasting))
        {
            await command.ExecuteNonQueryAsync(Cancel);
        }

        var refused = await Assert.ThrowsAsync<FormatException>(() => ReadFileAsync($"[{Good}]", impatient));
        var keyed = await ReadFileAsync($"[{Good.Replace("public.camp", "public.keyed", StringComparison.Ordinal)}]", impatient);

        Assert.Contains("a primary key on 'id' would say so", refused.Message, StringComparison.Ordinal);
        Assert.Single(keyed);
    }

    public void Dispose() => File.Delete(_file);

    private async Task RefusedAsync(string json, string because, string change = "SELECT 1")
    {
        var refused = await Assert.ThrowsAsync<FormatException>(() => ReadAsync(json, change));

        Assert.StartsWith("ATLAS_REFERENCE_LAYERS: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Layers.Layer>> ReadAsync(string json, string change = "SELECT 1")
    {
        await using (var command = database.Database.Db.CreateCommand($"{Tables}; {change}"))
        {
            await command.ExecuteNonQueryAsync(Cancel);
        }

        return await ReadFileAsync(json, database.Database.Db);
    }

    private async Task<IReadOnlyList<Layers.Layer>> ReadFileAsync(string json, NpgsqlDataSource db)
    {
        await File.WriteAllTextAsync(_file, json, Cancel);
        return await ReferenceLayerTables.ReadAsync(_file, db, Collections.BuiltIn.Layers, Cancel);
    }
}
