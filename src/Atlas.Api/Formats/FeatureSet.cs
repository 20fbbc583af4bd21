using Atlas.Api.Exports;
using Atlas.Api.Layers;

namespace Atlas.Api.Formats;

/// <summary>What a format writes: the columns that rows come with, and what is to be told beside them.</summary>
/// <param name="WithByteOrderMark">A text file begins with the mark by which spreadsheets know UTF-8.</param>
public sealed record FeatureSet(FeatureColumns Columns, ExportMetadata Metadata, bool WithByteOrderMark = false);
