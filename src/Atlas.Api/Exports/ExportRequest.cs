using Atlas.Api.Formats;
using Atlas.Api.Http;
using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>What a client asks of an export: the filters of the items, and never a part of what they let through.</summary>
internal static class ExportRequest
{
    private static readonly string[] OfPages = ["limit", "cursor", "offset", "f"];

    /// <summary>Parameters that decide how an answer looks or where it begins, and not what is selected.</summary>
    public static IReadOnlySet<string> OfForm { get; } = new HashSet<string>([.. OfPages, ByteOrderMark.Name]);

    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static ItemsRequest Parse(IQueryCollection query, Layer layer, FeatureFormat format)
    {
        if (OfPages.FirstOrDefault(query.ContainsKey) is { } ofPages)
        {
            throw new ParameterException(ofPages, $"an export is all that the filters let through, in the format of its name: it has no parameter '{ofPages}'");
        }

        return ItemsRequest.Parse(query, layer, format) with { Limit = null };
    }
}
