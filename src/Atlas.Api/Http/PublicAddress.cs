namespace Atlas.Api.Http;

/// <summary>Makes the absolute links that clients follow: from <c>ATLAS_PUBLIC_URL</c> where it is set, else from the request.</summary>
public sealed class PublicAddress(string? publicUrl)
{
    private readonly string? _publicUrl = publicUrl?.TrimEnd('/');

    /// <param name="path">Path and query below the root of the service, beginning with a slash.</param>
    public string Link(HttpRequest request, string path) => $"{_publicUrl ?? $"{request.Scheme}://{request.Host}{request.PathBase}"}{path}";

    /// <summary>The same for several links of one answer.</summary>
    public Func<string, string> To(HttpRequest request) => path => Link(request, path);
}
