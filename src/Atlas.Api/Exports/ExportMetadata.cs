using Atlas.Api.Freshness;
using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>What must go with data that leaves the service, so that whoever finds the file later knows what it is.</summary>
/// <param name="Data">The state of the data: everything in one file is of this version.</param>
/// <param name="Address">Asks the same question again.</param>
/// <param name="Filter">What was asked, parameter by parameter; empty: the whole layer.</param>
/// <param name="Crs">The reference system of the coordinates.</param>
/// <param name="Sources">The documents that the selected features name.</param>
public sealed record ExportMetadata(
    Layer Layer, DataStamp Data, DateTimeOffset GeneratedAt, string Address, IReadOnlyList<KeyValuePair<string, string>> Filter, Crs Crs,
    IReadOnlyList<CitedSource> Sources)
{
    /// <summary>The filter in words.</summary>
    public string FilterInWords => Filter.Count == 0 ? ExportTexts.WholeLayer.En : string.Join("; ", Filter.Select(pair => $"{pair.Key} = {pair.Value}"));

    /// <summary>What else holds for the layer's shapes.</summary>
    public IEnumerable<ExportText> Notes => ExportTexts.NotesOn(Layer);
}
