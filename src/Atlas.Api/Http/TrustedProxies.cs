using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Atlas.Api.Http;

/// <summary>
/// The proxies whose word on the public address (<c>X-Forwarded-Proto</c>, <c>-Host</c>, <c>-Prefix</c>, or <c>Forwarded</c> of RFC 7239) is believed.
/// </summary>
public static class TrustedProxies
{
    public const string Variable = "ATLAS_TRUSTED_PROXIES";

    /// <exception cref="FormatException">An entry is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Read(string? setting) =>
        [.. (setting ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Network)];

    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app, IReadOnlyList<IPNetwork> trusted)
    {
        if (trusted.Count == 0)
        {
            return app;
        }

        // Only what the nearest proxy says itself, the last entry of each header: the others were said by whoever called it.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted)
        {
            options.KnownIPNetworks.Add(network);
        }

        return app.Use(InOldNames).Use(OnlyOfTheWeb).UseForwardedHeaders(options);
    }

    // What a proxy says in the standard's own header is said in the others, where it is believed or not like them. If both are there, the standard's
    // may be the client's own: many a proxy passes on what it does not write itself.
    private static Task InOldNames(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        if (!headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)))
        {
            var (proto, host) = ForwardedHeader.Last(headers[ForwardedHeader.Name]);
            (headers["X-Forwarded-Proto"], headers["X-Forwarded-Host"]) = (proto, host);
        }

        return next(context);
    }

    // Links are made of it, and javascript: is a scheme too.
    private static Task OnlyOfTheWeb(HttpContext context, RequestDelegate next)
    {
        var schemes = context.Request.Headers["X-Forwarded-Proto"].ToString();
        if (schemes.Split(',')[^1].Trim().ToUpperInvariant() is not ("HTTP" or "HTTPS"))
        {
            context.Request.Headers.Remove("X-Forwarded-Proto");
        }

        return next(context);
    }

    private static IPNetwork Network(string entry) =>
        IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(entry, out var network) ? network
        : throw new FormatException($"{Variable} must list addresses or networks (10.0.0.0/8), separated by commas; '{entry}' is neither.");
}
