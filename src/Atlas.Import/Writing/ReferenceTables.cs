using Atlas.Import.Records;
using Npgsql;

namespace Atlas.Import.Writing;

/// <summary>Writes everything but incidents. A table for which no file was given is left alone.</summary>
internal sealed class ReferenceTables(NpgsqlConnection connection, LoadSummary summary)
{
    private readonly Stack<Func<CancellationToken, Task>> _deletions = new();

    /// <summary>Inserts and updates, in the order in which tables refer to each other.</summary>
    public async Task PutAsync(DataSet data, CancellationToken cancel)
    {
        await PutAsync(Tables.Sources, data.Sources, cancel);
        await PutAsync(Tables.Governorates, data.Governorates, cancel);
        await PutAsync(Tables.Communities, data.Communities, cancel);
        await PutAsync(Tables.ControlAssessments, data.ControlAssessments, cancel);
        await PutAsync(ControlTables.KnownUntil, data.KnownUntil, cancel);
        await PutAsync(ControlTables.DrawnLines, data.DrawnLines, cancel);
        await PutAsync(ControlTables.DrawnAreas, data.DrawnAreas, cancel);
        await PutAsync(Tables.Zones, data.Zones, cancel);
        await PutAsync(Tables.ZoneVersions, data.ZoneVersions, cancel);
        await PutAsync(Tables.Ceasefires, data.Ceasefires, cancel);
        await PutAsync(Tables.CeasefireSources, data.Ceasefires?.SelectMany(ceasefire => ceasefire.Sources.Select((citation, i) => (ceasefire.Id, i, citation))), cancel);
        await PutAsync(Tables.Coverage, data.Coverage, cancel);
        await PutAsync(Tables.Figures, data.Figures, cancel);
    }

    /// <summary>Deletes what is no longer in the files, in the opposite order.</summary>
    public async Task DeleteOthersAsync(CancellationToken cancel)
    {
        while (_deletions.TryPop(out var delete))
        {
            await delete(cancel);
        }
    }

    private async Task PutAsync<T>(Table<T> table, IEnumerable<T>? rows, CancellationToken cancel)
    {
        if (rows is null)
        {
            return;
        }

        summary.Count(table.Name, written: await table.PutAsync(connection, rows, cancel));
        _deletions.Push(async later => summary.Count(table.Name, deleted: await table.DeleteOthersAsync(connection, later)));
    }
}
