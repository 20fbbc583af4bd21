using System.Buffers;
using System.IO.Pipelines;
using Atlas.Api.Http;

namespace Atlas.Api.Exports;

/// <summary>
/// Writes into an answer. A synchronous write only gathers, and leaves with the next one that can wait: the zip archive of .NET 10 ends a file
/// with a few bytes in that way even where it is disposed of asynchronously, and the web server refuses to block.
/// </summary>
internal sealed class GatheringStream(PipeWriter pipe) : WriteOnlyStream
{
    public override void Write(byte[] buffer, int offset, int count) => pipe.Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => pipe.Write(buffer);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await pipe.WriteAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }
}
