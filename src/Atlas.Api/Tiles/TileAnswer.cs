using Atlas.Api.Http;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Tiles;

/// <summary>How a tile is answered.</summary>
public static class TileAnswer
{
    public const string MediaType = "application/vnd.mapbox-vector-tile";

    public static Representation Mvt { get; } = new("mvt", MediaType) { AlsoAccepted = ["application/x-protobuf", "application/octet-stream"] };

    public static IResult NoSuchTile => ProblemWriter.Missing(
        $"There is no such tile: zooms are 0 to {TileAddress.GreatestZoom}, rows and columns 0 to one less than 2 to the power of the zoom.");

    /// <summary>The tile in a coding that the client takes; 204 where it is empty. It may be kept as it leaves (<see cref="KeptTiles"/>).</summary>
    public static IResult Of(HttpContext context, EncodedTile tile)
    {
        if (tile.IsEmpty)
        {
            context.Features.Set(KeptTile.Empty);
            return TypedResults.NoContent();
        }

        var (bytes, coding) = tile.For(context.Request.Headers.AcceptEncoding);
        context.Features.Set(new KeptTile(bytes));
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        context.Response.Headers.ContentEncoding = coding;
        return TypedResults.Bytes(bytes, MediaType);
    }
}
