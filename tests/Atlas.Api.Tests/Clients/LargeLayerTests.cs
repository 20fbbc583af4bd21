using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Clients;

/// <summary>GDAL takes a reference layer of 25,000 rows to a GeoPackage: all of it, or exactly the part it asks for.</summary>
public sealed class LargeLayerTests(LargeLayer layer) : IClassFixture<LargeLayer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_count_is_that_of_the_table() =>
        Assert.Contains("Feature Count: 25000", await Gdal.RunAsync("ogrinfo", "-ro", "-so", layer.Address, "shelters"), StringComparison.Ordinal);

    [Theory]
    [InlineData("TRUE")]
    [InlineData("geom && ST_MakeEnvelope(36.2, 35.1, 36.9, 35.8, 4326)", "-spat", "36.2", "35.1", "36.9", "35.8")]
    [InlineData("places >= 40 AND name <> 'shelter 7'", "-where", "places >= 40 AND name <> 'shelter 7'")]
    [InlineData("kind = 'camp' AND geom && ST_MakeEnvelope(36.2, 35.1, 36.9, 35.8, 4326)", "-spat", "36.2", "35.1", "36.9", "35.8", "-where", "kind = 'camp'")]
    public async Task Exactly_the_rows_that_were_asked_for_arrive(string condition, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("atlas-gdal-");
        var file = Path.Combine(folder.FullName, "shelters.gpkg");

        await Gdal.RunAsync("ogr2ogr", ["-f", "GPKG", file, layer.Address, "shelters", "-oo", "PAGE_SIZE=1000", .. arguments]);

        var csv = await Gdal.RunAsync("ogr2ogr", "-f", "CSV", "/vsistdout/", file, "-sql", "SELECT name FROM shelters");
        folder.Delete(recursive: true);
        var expected = await layer.Db.RowsAsync($"SELECT name FROM public.shelter WHERE {condition}", Cancel);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(name => name.Trim('"')).Order(StringComparer.Ordinal));
    }
}

/// <summary>The service on a real port with a table of 25,000 shelters as a layer.</summary>
public sealed class LargeLayer : IAsyncLifetime
{
    private readonly string _layers = Path.GetTempFileName();
    private TestDatabase _database = null!;
    private AtlasApi _service = null!;

    public string Address { get; private set; } = "";

    public Npgsql.NpgsqlDataSource Db => _database.Db;

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        _database = await TestDatabase.EmptyAsync(cancel);
        await Db.ExecuteAsync("""
            CREATE TABLE public.shelter AS
            SELECT n AS id, 'shelter ' || n AS name, (ARRAY['camp', 'school', 'tents'])[n % 3 + 1] AS kind, n % 50 AS places,
                   ST_SetSRID(ST_MakePoint(36 + (n % 200) * 0.0071, 35 + (n / 200) * 0.0083), 4326)::geometry(Point, 4326) AS geom
              FROM generate_series(1, 25000) AS n
            """, cancel);
        await Db.ExecuteAsync("ALTER TABLE public.shelter ADD PRIMARY KEY (id)", cancel);
        await Db.ExecuteAsync("CREATE INDEX ON public.shelter USING gist (geom)", cancel);
        await File.WriteAllTextAsync(_layers, JsonSerializer.Serialize(new[]
        {
            new { id = "shelters", title = "Shelters", table = "public.shelter", idColumn = "id", geometryColumn = "geom" },
        }), cancel);
        _service = new AtlasApi(_database.ConnectionString, ("ATLAS_REFERENCE_LAYERS", _layers));
        _service.Listen();
        Address = $"OAPIF:{_service.CreateClient().BaseAddress}api";
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_layers);
        await _service.DisposeAsync();
        await _database.DisposeAsync();
    }
}
