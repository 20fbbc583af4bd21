using Microsoft.AspNetCore.Http.Features;

namespace Atlas.Api.Http;

/// <summary>
/// An answer of which only the head is sent. Once that is out, the request counts as aborted: the query behind a large answer is cancelled
/// as if the client had left, so asking for a head is never dearer than asking for the first row.
/// </summary>
internal sealed class HeadOnly : WriteOnlyStream
{
    private readonly HttpContext _context;
    private readonly IHttpResponseBodyFeature _answer;
    private readonly CancellationTokenSource _known;

    private HeadOnly(HttpContext context)
    {
        _context = context;
        _answer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        _known = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    }

    /// <summary>From here on nothing that is written to the response leaves.</summary>
    public static void Begin(HttpContext context)
    {
        var head = new HeadOnly(context);
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(head, head._answer));
        context.RequestAborted = head._known.Token;
        context.Response.RegisterForDispose(head);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => _answer.StartAsync(CancellationToken.None);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await SendAsync();

    public override void Flush() => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _known.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task SendAsync()
    {
        await _answer.StartAsync(CancellationToken.None);
        if (_context.Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            await _known.CancelAsync();
        }
    }
}
