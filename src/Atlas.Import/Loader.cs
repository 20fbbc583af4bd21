using Atlas.Import.Checks;
using Atlas.Import.LinesOfEngagement;
using Atlas.Import.Reading;
using Atlas.Import.Records;
using Atlas.Import.Writing;
using Npgsql;

namespace Atlas.Import;

/// <summary>What came of a load.</summary>
/// <param name="Errors">Not empty: nothing was loaded.</param>
public sealed record LoadResult(IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings, string Summary);

/// <summary>Reads files, checks them against each other and the database, and loads them in one transaction or not at all.</summary>
public static class Loader
{
    /// <param name="paths">Files, or folders with files in them.</param>
    /// <param name="by">Who is named in the revisions.</param>
    /// <param name="why">The reason given in the revisions.</param>
    public static async Task<LoadResult> LoadAsync(NpgsqlDataSource db, IEnumerable<string> paths, string by, string why, CancellationToken cancel)
    {
        var report = new LoadReport();
        var data = await ReadAsync(paths, report, cancel);

        await using var connection = await db.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var stored = new StoredRecords(connection);
        await stored.LockAsync(cancel);
        Check(data, await stored.KnownIdsAsync(cancel), report);
        if (report.HasErrors)
        {
            return Result(report, "nothing was loaded");
        }

        try
        {
            var summary = new LoadSummary();
            var tables = new ReferenceTables(connection, summary);
            await tables.PutAsync(data, cancel);
            if (data.Incidents is not null || data.Communities is not null)
            {
                var given = data.Incidents ?? [];

                // A town that moves takes along the incidents that use its point, whether or not their files are among these.
                var others = data.Communities is null ? [] : await stored.IncidentsExceptAsync(given, cancel);
                var places = await stored.CommunityPointsAsync(cancel);
                await new IncidentWriter(connection, summary).WriteAsync([.. given.Concat(others).Select(incident => Placed.From(incident, id => places[id]))], by, why, cancel);
                await stored.WarnOfGovernoratesAsync(given, report, cancel);
                await stored.WarnOfNamedPlacesAsync(given, report, cancel);
            }

            await tables.DeleteOthersAsync(cancel);
            if (data.ShapesLines)
            {
                await new LineRebuild(connection, summary).RunAsync(cancel);
            }

            await transaction.CommitAsync(cancel);
            return Result(report, summary.ToString());
        }
        catch (PostgresException refused) when (refused.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            report.Error(new FilePosition("database", 0, 0), $"{refused.TableName}: {refused.MessageText}{(refused.Detail is { } detail ? $" ({detail})" : "")}");
            return Result(report, "nothing was loaded");
        }
    }

    /// <summary>Reads and checks files by themselves, without a database.</summary>
    public static async Task<LoadResult> CheckAsync(IEnumerable<string> paths, CancellationToken cancel)
    {
        var report = new LoadReport();
        Check(await ReadAsync(paths, report, cancel), KnownIds.None, report);
        return Result(report, report.HasErrors ? "the files have errors" : "the files are sound");
    }

    private static async Task<DataSet> ReadAsync(IEnumerable<string> paths, LoadReport report, CancellationToken cancel)
    {
        var data = new DataSet();
        foreach (var file in paths.SelectMany(InputFiles.Of).Distinct())
        {
            data.Add(file, await File.ReadAllBytesAsync(file, cancel), report);
        }

        return data;
    }

    private static void Check(DataSet data, KnownIds stored, LoadReport report)
    {
        DuplicateCheck.Run(data, report);
        new ReferenceCheck(stored.With(data), report).Run(data);
        ControlCheck.Run(data, report);
        Warnings.Run(data, report);
    }

    private static LoadResult Result(LoadReport report, string summary) => new([.. report.Errors], [.. report.Warnings], summary);
}
