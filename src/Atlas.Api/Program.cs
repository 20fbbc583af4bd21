using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Atlas.Api;
using Atlas.Api.Ceasefires;
using Atlas.Api.Codes;
using Atlas.Api.Exports;
using Atlas.Api.Freshness;
using Atlas.Api.Governorates;
using Atlas.Api.Http;
using Atlas.Api.Incidents;
using Atlas.Api.Incidents.Revisions;
using Atlas.Api.Layers;
using Atlas.Api.Licences;
using Atlas.Api.LinesOfEngagement;
using Atlas.Api.Ogc;
using Atlas.Api.OpenApi;
using Atlas.Api.Pages;
using Atlas.Api.ReferenceLayers;
using Atlas.Api.Tiles;
using Atlas.Api.Web;
using Atlas.Database;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
ServiceOptions options;
var collections = Collections.BuiltIn;
try
{
    options = ServiceOptions.Read(builder.Configuration);
    NpgsqlDataSource Connect(int most, string plans) => AtlasDataSource.Create(options.Database, connection =>
    {
        connection.MaxPoolSize = most;
        connection.MaxAutoPrepare = 50;
        connection.NoResetOnClose = true;
        connection.Timeout = 3; // also the longest wait for a connection that others hold: then a clear 503 serves better than a queue

        // Reading only; none for ever; no helpers, which only get in each other's way where many ask at once.
        connection.Options = $"-c default_transaction_read_only=on -c plan_cache_mode={plans} -c statement_timeout=20s -c max_parallel_workers_per_gather=0";
    });

    // Each statement is planned for its own values, because a plan for any values can be a thousand times slower; but not where values change nothing.
    var db = Connect(16, "force_custom_plan");
    builder.Services.AddSingleton(db)
        .AddKeyedSingleton(FeatureQuery.Planned, Connect(8, "force_generic_plan"))
        .AddKeyedSingleton(FeatureLookup.Own, Connect(4, "force_generic_plan"));
    if (options.ReferenceLayers is { } file)
    {
        collections = new Collections([.. collections.Layers, .. await ReferenceLayerTables.ReadAsync(file, db, collections.Layers, default)]);
    }
}
catch (FormatException wrong)
{
    Console.Error.WriteLine($"error: {wrong.Message}");
    return 2;
}
catch (NpgsqlException unreachable) when (unreachable is not PostgresException)
{
    Console.Error.WriteLine("error: the database cannot be reached, so the reference layers cannot be read.");
    return 2;
}

builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None); // has nothing to say but requests, and makes an activity and a scope for each
builder.WebHost.ConfigureKestrel(server =>
{
    server.AddServerHeader = false;
    server.Limits.MaxRequestLineSize = 32 * 1024; // a filter of the longest kind (Cql2Limits), percent-encoded where it must be
    server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
    server.Limits.MaxRequestBodySize = 1024; // nothing here takes a body; a small one does not cost the client its connection
    server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
});
builder.WebHost.UseUrls($"http://{options.Bind}:{options.Port}");
builder.Services
    .AddSingleton(collections)
    .AddSingleton(new PublicAddress(options.PublicUrl))
    .AddSingleton(TimeProvider.System)
    .Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(8)) // containers are killed after ten
    .AddSingleton(options)
    .AddSingleton<DataVersion>()
    .AddHostedService(services => services.GetRequiredService<DataVersion>())
    .AddSingleton<LeastCounts>()
    .AddSingleton<FeatureQuery>()
    .AddSingleton<FeatureLookup>()
    .AddSingleton<ExportSlots>()
    .AddSingleton<FeatureExport>()
    .AddSingleton<ExportArchive>()
    .AddSingleton<ExtentQuery>()
    .AddSingleton<IncidentRecordQuery>()
    .AddSingleton<RevisionHistoryQuery>()
    .AddSingleton<ProximityCountsQuery>()
    .AddSingleton<AttributionReviewQuery>()
    .AddSingleton<ComparisonQuery>()
    .AddSingleton<GovernorateNames>()
    .AddSingleton<PointTileQuery>()
    .AddSingleton<ShapeTileQuery>()
    .AddSingleton<CellQuery>()
    .AddSingleton<TileMaker>()
    .AddSingleton<KeptTiles>()
    .AddSingleton<IProblemDetailsWriter, ProblemPage>() // the first that can write writes
    .AddAtlasProblems()
    .AddApiDocument()
    .AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true; // the data is public: there is no secret that its length could betray
        compression.MimeTypes = ["application/geo+json", "application/geo+json-seq", "application/csvm+json", "application/flatgeobuf", "application/vnd.google-earth.kml+xml", "text/csv", "application/json", "application/problem+json", "text/html", "text/css", "text/javascript", "image/svg+xml"];
    })
    .AddCors(cors => cors.AddDefaultPolicy(anyone => anyone.AllowAnyOrigin().WithMethods(Methods.Allowed).AllowAnyHeader()))
    .ConfigureHttpJsonOptions(json =>
    {
        json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    });

var app = builder.Build();
app.UseTrustedProxies(options.TrustedProxies);
KeptTiles.Use(app, options);
app.UseCommonHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseMethods();
app.UseResponseCompression();
app.UseOpenApiMediaType();
app.UseWebMap(options.Web);
app.UseRouting();
app.UseExactPaths();
app.UseCors();
app.MapHealth();
app.MapCommon();
app.MapLicence();
app.MapFeatures();
app.MapTiles();
app.MapDatasetTiles();
app.MapTileMatrixSets();
app.MapExports();
app.MapSchemas();
app.MapCodes();
app.MapIncidents();
app.MapNearLinesReports();
app.MapComparisons();
app.MapApiDocument();
app.Run();
return 0;

/// <summary>Named so that tests can start the service.</summary>
public partial class Program;
