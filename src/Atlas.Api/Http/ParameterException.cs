namespace Atlas.Api.Http;

/// <summary>
/// A query parameter that cannot be understood. Thrown only where text becomes a type, and turned into a 400 that names the parameter
/// in one place (<see cref="ProblemWriter"/>).
/// </summary>
public sealed class ParameterException(string parameter, string detail) : Exception(detail)
{
    public string Parameter { get; } = parameter;
}
