using System.Globalization;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Domain.Ceasefires;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Ceasefires;

/// <summary>What is asked of a comparison, understood.</summary>
/// <param name="Selection">The filters of the layer of incidents; the same on both sides.</param>
/// <param name="Given">The filters as they were given, by name.</param>
/// <param name="Csv">The table asked for as CSV; null for the other forms.</param>
public sealed record ComparisonRequest(
    WindowRequest Window, bool AllowShort, LayerSelection Selection, IReadOnlyDictionary<string, string> Given, string? Csv)
{
    public const string AllowShortName = "allow_short";
    public const string UntilName = "until";

    /// <param name="form">The form of the answer, which is chosen already.</param>
    /// <param name="tables">Tables that there are as CSV; the first is given where none is named.</param>
    /// <exception cref="ParameterException">A parameter is unknown, has a bad value, or contradicts another.</exception>
    public static ComparisonRequest Parse(IQueryCollection query, Representation form, IReadOnlyList<string> tables)
    {
        WindowRequest? days = null;
        WindowRequest? until = null;
        var allowShort = false;
        string? table = null;
        var filters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in query)
        {
            var text = QueryRules.OneText(name, values);
            switch (name)
            {
                case CeasefireIncidentLayer.Window:
                    days = Days(text);
                    break;
                case UntilName:
                    until = Until(text);
                    break;
                case AllowShortName:
                    allowShort = text == "true" || (text == "false" ? false : throw new ParameterException(name, $"true or false is needed, not '{text}'"));
                    break;
                case "f":
                    break;
                case "table" when tables.Count > 1:
                    table = tables.Contains(text) ? text : throw new ParameterException(name, $"'{text}' is not one of {string.Join(", ", tables)}");
                    break;
                default:
                    filters.Add(name, CeasefireIncidentLayer.OfTime.Contains(name) ? throw new ParameterException(name, $"a comparison has no parameter '{name}': its days are those of window or until") : text);
                    break;
            }
        }

        if (days is not null && until is not null)
        {
            throw new ParameterException(UntilName, "until and window contradict each other: give one of them");
        }

        if (table is not null && form != Representation.Csv)
        {
            throw new ParameterException("table", "a table is chosen for f=csv only");
        }

        var window = days ?? until ?? WindowRequest.OfDays();
        var selection = LayerSelection.Parse(
            filters.Select(filter => KeyValuePair.Create(filter.Key, new StringValues(filter.Value))), CeasefireIncidentLayer.WithoutTime) with
        {
            SourceValues = new Dictionary<string, object> { [CeasefireIncidentLayer.Window] = window.Days },
        };
        return new(window, allowShort, selection, filters, form == Representation.Csv ? table ?? tables[0] : null);
    }

    private static WindowRequest Days(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= WindowRequest.MinDays and <= WindowRequest.MaxDays
            ? WindowRequest.OfDays(days)
            : throw new ParameterException(CeasefireIncidentLayer.Window, $"a whole number of days from {WindowRequest.MinDays} to {WindowRequest.MaxDays} is needed, not '{text}'");

    private static WindowRequest Until(string text) => text switch
    {
        "next_ceasefire" => WindowRequest.Until(WindowLimit.NextCeasefire),
        "end" => WindowRequest.Until(WindowLimit.End),
        _ => throw new ParameterException(UntilName, $"'{text}' is not one of next_ceasefire, end"),
    };
}
