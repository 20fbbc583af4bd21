using System.Diagnostics;
using System.Globalization;
using Atlas.Api.Incidents;
using Atlas.Api.Layers;
using Atlas.Api.LinesOfEngagement;
using Atlas.Database;
using Atlas.Import;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;

namespace Atlas.Benchmarks;

/// <summary>
/// The lines in a database of their own: how long a rebuild takes, of all periods and after one changed assessment, and what a page of the
/// incidents near the lines costs beside the same page of all incidents, with 100,000 made-up ones.
/// </summary>
internal static class LinesBenchmark
{
    private const int Incidents = 100_000;
    private const string Database = "atlas_bench_lines";
    private const string Assessment = "saraqib,regime,2020-03-02";
    private const string Other = "saraqib,isis,2020-03-02";

    public static async Task RunAsync(string geodata)
    {
        var server = Environment.GetEnvironmentVariable(ConnectionString.Variable) ?? throw new FormatException($"{ConnectionString.Variable} names no database.");
        await using var admin = AtlasDataSource.Create(server);
        await ExecuteAsync(admin, $"DROP DATABASE IF EXISTS {Database} WITH (FORCE)");
        await ExecuteAsync(admin, $"CREATE DATABASE {Database}");
        await using (var db = AtlasDataSource.Create(server, settings => (settings.Database, settings.Options) = (Database, "-c plan_cache_mode=force_custom_plan")))
        {
            await Migrator.MigrateAsync(db, default);
            await LoadAsync(db, geodata);
            await RebuildsAsync(db, Path.Combine(geodata, "control", "control-assessments.csv"));
            await FillAsync(db);
            await PagesAsync(db);
        }

        await ExecuteAsync(admin, $"DROP DATABASE {Database} WITH (FORCE)");
    }

    private static async Task RebuildsAsync(NpgsqlDataSource db, string control)
    {
        await PrintAsync(
            "rebuild of all periods", 5,
            _ => ExecuteAsync(db, "DELETE FROM atlas.control_area; DELETE FROM atlas.line_of_engagement; DELETE FROM atlas.control_period"),
            () => LoadAsync(db, control));

        var changed = Path.Combine(Directory.CreateTempSubdirectory().FullName, "control-assessments.csv");
        var text = await File.ReadAllTextAsync(control);
        await PrintAsync(
            "one changed assessment", 9,
            round => File.WriteAllTextAsync(changed, round % 2 == 0 ? text.Replace(Assessment, Other, StringComparison.Ordinal) : text),
            () => LoadAsync(db, changed));
    }

    /// <summary>Uniformly over the north-west and the days of the supplied lines; published by one statement, as a load does.</summary>
    private static async Task FillAsync(NpgsqlDataSource db)
    {
        await ExecuteAsync(db, $"""
            SELECT setseed(0.5);
            CREATE TEMPORARY TABLE made_up AS
                SELECT i, date '2018-09-17' + (random() * 550)::int AS d, 35.9 + random() * 1.4 AS lon, 35.1 + random() * 1.5 AS lat FROM generate_series(1, {Incidents}) AS i;
            INSERT INTO atlas.incident (id, title_en, title_ar, date_start, date_end, time_precision, place, governorate, location_precision, uncertainty_m, geom,
                   public_level, event_class, weapons, killed_min, verification_status, workflow_state)
            SELECT d || '-made-up-' || i, 'Made up', 'مثال', d, d, 'day', 'nowhere', 'SY-ID', 'locality', 2500, ST_SetSRID(ST_MakePoint(lon, lat), 4326),
                   'exact', 'bombardment', ARRAY['artillery'], i % 7, 'unverified', 'draft' FROM made_up;
            INSERT INTO atlas.incident_source SELECT d || '-made-up-' || i, 0, 'atlas-gazetteer', 'made up' FROM made_up;
            """);
        await PrintAsync($"publishing {Incidents:N0}", 1, _ => Task.CompletedTask, () => ExecuteAsync(db, "UPDATE atlas.incident SET workflow_state = 'published' WHERE workflow_state = 'draft'"));
        await ExecuteAsync(db, "VACUUM ANALYZE");
    }

    private static async Task PagesAsync(NpgsqlDataSource db)
    {
        foreach (var (name, width) in new[] { ("a town and around (0.1°)", 0.1), ("a district (0.4°)", 0.4), ("the north-west (1.4°)", 1.4) })
        {
            foreach (var layer in new[] { IncidentLayer.Layer, NearLinesLayer.Layer })
            {
                var random = new Random(1);
                ItemsRequest? request = null;
                await PrintAsync($"{layer.Id}, {name}", 101, _ =>
                {
                    var (west, south) = (35.9 + (random.NextDouble() * (1.4 - width)), 35.1 + (random.NextDouble() * (1.5 - width)));
                    var bbox = FormattableString.Invariant($"?limit=100&bbox={west},{south},{west + width},{south + width}");
                    request = ItemsRequest.Parse(new QueryCollection(QueryHelpers.ParseQuery(bbox)), layer);
                    return Task.CompletedTask;
                }, () => PageAsync(db, layer, request!));
            }
        }
    }

    // What the items resource asks the database for its first page.
    private static async Task PageAsync(NpgsqlDataSource db, Layer layer, ItemsRequest request)
    {
        await using var connection = await db.OpenConnectionAsync();
        await using var page = await FeatureQuery.PageAsync(connection, layer, request, isCounted: false, default);
        while (await page.Rows.ReadAsync())
        {
        }
    }

    private static async Task PrintAsync(string what, int rounds, Func<int, Task> prepare, Func<Task> measured)
    {
        var times = new List<double>(rounds);
        for (var round = 0; round < rounds; round++)
        {
            await prepare(round);
            var start = Stopwatch.GetTimestamp();
            await measured();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-48}{times[rounds / 2],12:0.0} ms median{times[0],12:0.0} ms best"));
    }

    private static async Task LoadAsync(NpgsqlDataSource db, string path)
    {
        var loaded = await Loader.LoadAsync(db, [path], "bench", "bench", default);
        if (loaded.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Errors));
        }
    }

    private static async Task ExecuteAsync(NpgsqlDataSource db, string sql)
    {
        await using var command = db.CreateCommand(sql);
        command.CommandTimeout = 900;
        await command.ExecuteNonQueryAsync();
    }
}
