using Atlas.Domain.LinesOfEngagement;
using Atlas.Import.Writing;
using Npgsql;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>
/// Makes maps, lines and derived zones follow the assessments, within the transaction of the load: nobody reads half. Only periods whose
/// inputs are new are computed; the others keep their geometry, even when their days have changed.
/// </summary>
/// <remarks>
/// Computed with NetTopologySuite and not in PostGIS: see the measured reason in geodata/control/SOURCE.md.
/// </remarks>
internal sealed class LineRebuild(NpgsqlConnection connection, LoadSummary summary)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var inputs = await ControlInputs.ReadAsync(connection, cancel);
        var names = new MapInputs(inputs);
        var periods = inputs.Periods.Select(period => (Period: period, Inputs: names.Of(period))).ToList();
        var known = await StoredMaps.ReadAsync(connection, cancel);
        var fresh = Fresh([.. periods.Where(one => !known.ContainsKey(one.Inputs)).DistinctBy(one => one.Inputs)], inputs);
        var maps = periods.Select(one => (one.Period, Map: known.GetValueOrDefault(one.Inputs) ?? fresh[one.Inputs])).ToList();

        var rows = new LineRows(inputs);
        await ReplaceAsync(LineTables.Periods, periods.Select(one => LineRows.Period(one.Period, one.Inputs)), cancel);
        await ReplaceAsync(LineTables.Areas, maps.SelectMany(one => rows.Areas(one.Period, one.Map)), cancel);
        await ReplaceAsync(LineTables.Lines, maps.SelectMany(one => rows.Lines(one.Period, one.Map)).Concat(rows.Drawn()), cancel);
        await ReplaceAsync(LineTables.Zones, await new ZoneRows(maps).MakeAsync(connection, cancel), cancel);
    }

    private static Dictionary<string, ControlMap> Fresh(IReadOnlyList<(ControlPeriod Period, string Inputs)> periods, ControlInputs inputs)
    {
        if (periods.Count == 0)
        {
            return [];
        }

        var maps = ControlMap.BuildAll([.. periods.Select(one => one.Period)], CountryOutline.Of(inputs.Governorates));
        return periods.Zip(maps).ToDictionary(
            one => one.First.Inputs,
            one => one.Second with { Lines = DrawnLine.Remaining(one.First.Period, one.Second.Lines, inputs.DrawnLines) });
    }

    private async Task ReplaceAsync<T>(Table<T> table, IEnumerable<T> rows, CancellationToken cancel)
    {
        var written = await table.PutAsync(connection, rows, cancel);
        summary.Count(table.Name, written, await table.DeleteOthersAsync(connection, cancel));
    }
}
