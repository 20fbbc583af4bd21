namespace Atlas.Api.Tests.Model;

/// <summary>A part of a question: what the address says, and whom it lets through; null is unknown, which lets nobody through.</summary>
/// <param name="Query">Parameters, escaped.</param>
internal sealed record ModelQuestion(string Query, Func<ModelIncident, bool?> Holds)
{
    public override string ToString() => Query;

    public ModelQuestion And(ModelQuestion other) => new($"{Query}&{other.Query}", incident => Holds(incident) is true && other.Holds(incident) is true);

    public static string Parameter(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";
}
