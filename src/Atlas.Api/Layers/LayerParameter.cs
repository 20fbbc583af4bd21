using Atlas.Domain.Codes;

namespace Atlas.Api.Layers;

/// <summary>A query parameter that filters: how it is called and described, and the condition that a value stands for.</summary>
/// <param name="ToCondition">Reads the text; throws <see cref="Http.ParameterException"/> where it makes no sense.</param>
public sealed record LayerParameter(string Name, PropertyType Type, string Description, Func<string, Condition> ToCondition)
{
    /// <summary>The closed list its values come from.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>
    /// For values that are ids of records: SQL that says whether there is one ($1 = the value). An unknown id is a bad value, not an empty answer.
    /// </summary>
    public string? ExistsSql { get; init; }

    public string? Example { get; init; }
}
