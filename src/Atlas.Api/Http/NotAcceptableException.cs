namespace Atlas.Api.Http;

/// <summary>A client accepts none of the forms in which a resource can be had. Turned into a 406 in one place (<see cref="ProblemWriter"/>).</summary>
public sealed class NotAcceptableException(IEnumerable<Representation> offered)
    : Exception($"This resource can be had as {string.Join(", ", offered.Select(one => one.MediaType).Distinct())}.");
