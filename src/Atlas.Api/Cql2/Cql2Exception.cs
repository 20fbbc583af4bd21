using System.Globalization;

namespace Atlas.Api.Cql2;

/// <summary>A filter that cannot be understood, and where. Turned into a 400 for the parameter <c>filter</c> where the request is read.</summary>
public sealed class Cql2Exception(int position, string message)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{message} (at position {position})"))
{
    /// <summary>Character of the filter, counted from 1.</summary>
    public int Position { get; } = position;
}
