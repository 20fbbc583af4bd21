using System.Globalization;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>What a report about the lines is asked, understood: the filters of the layer, and a distance.</summary>
/// <param name="WithinM">The distance, in metres.</param>
/// <param name="Limit">Incidents to list at most.</param>
public sealed record NearLinesRequest(Layer Layer, LayerSelection Selection, double WithinM, int Limit)
{
    public const string LimitName = "limit";

    /// <param name="limit">Incidents listed where no limit is given; null where nothing is listed.</param>
    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static NearLinesRequest Parse(IQueryCollection query, Layer layer, IEnumerable<string> verdicts, int? limit = null)
    {
        var filters = new List<KeyValuePair<string, StringValues>>();
        foreach (var (name, values) in query)
        {
            var text = QueryRules.OneText(name, values);
            switch (name)
            {
                case "f":
                    QueryRules.Format(text, "json");
                    break;
                case LimitName when limit is not null:
                    limit = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                        ? Math.Min(number, ItemsRequest.MaximumLimit)
                        : throw new ParameterException(name, $"a whole number of at least 1 is needed, not '{text}'");
                    break;
                case ProximityParameter.Name:
                    throw new ParameterException(name, "this report has no parameter 'proximity': it decides itself which verdicts it counts");
                default:
                    filters.Add(new(name, values));
                    break;
            }
        }

        var given = LayerSelection.Parse(filters, layer);
        var within = layer.SourceParameters.Single(parameter => parameter.Name == WithinParameter.Name);
        var sourceValues = given.SourceValues.Append(new(ProximityParameter.Name, verdicts.ToArray())).ToDictionary(StringComparer.Ordinal);
        return new(layer, given with { SourceValues = sourceValues }, (double)given.SourceValues.GetValueOrDefault(WithinParameter.Name, within.Default), limit ?? 0);
    }
}
