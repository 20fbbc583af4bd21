using System.Globalization;
using System.Net;
using Atlas.Database;

namespace Atlas.Api;

/// <summary>The settings of the service, all from environment variables, checked at start. The README has the table.</summary>
/// <param name="Database">Connection string or URL of the PostGIS database.</param>
/// <param name="Bind">Address to listen on.</param>
/// <param name="Web">Folder of the built web map.</param>
/// <param name="ReferenceLayers">File that lists tables to be served as layers.</param>
/// <param name="TileCacheBytes">Memory for tiles, half of it as they are made and half as they were sent, and as much again, but no less than 64 MB, for the grids that they are decided by.</param>
/// <param name="PublicUrl">Address under which the public reaches the service.</param>
/// <param name="TrustedProxies">Who else may say what that address is, where <paramref name="PublicUrl"/> does not.</param>
public sealed record ServiceOptions(
    string Database, string Bind, int Port, string? Web, string? PublicUrl, string? ReferenceLayers, long TileCacheBytes, IReadOnlyList<IPNetwork> TrustedProxies)
{
    /// <exception cref="FormatException">A setting is missing or wrong; the message names it.</exception>
    public static ServiceOptions Read(IConfiguration settings)
    {
        var database = settings[ConnectionString.Variable] ?? throw new FormatException($"{ConnectionString.Variable} is not set: it names the PostGIS database.");
        var port = settings["ATLAS_PORT"] ?? "5080";
        if (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 65_535)
        {
            throw new FormatException($"ATLAS_PORT must be a port number, not '{port}'.");
        }

        var publicUrl = settings["ATLAS_PUBLIC_URL"];
        if (publicUrl is not null && !(Uri.TryCreate(publicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            throw new FormatException($"ATLAS_PUBLIC_URL must be an http(s) address, not '{publicUrl}'.");
        }

        var tileCache = settings["ATLAS_TILE_CACHE_MB"] ?? "64";
        if (!int.TryParse(tileCache, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) || megabytes > 65_536)
        {
            throw new FormatException($"ATLAS_TILE_CACHE_MB must be a number of megabytes from 0 to 65536, not '{tileCache}'.");
        }

        return new ServiceOptions(
            database, settings["ATLAS_BIND"] ?? "127.0.0.1", number, settings["ATLAS_WEB"], publicUrl, settings["ATLAS_REFERENCE_LAYERS"] is { Length: > 0 } layers ? layers : null,
            megabytes * 1_000_000L, Http.TrustedProxies.Read(settings[Http.TrustedProxies.Variable]));
    }
}
