using System.Buffers;
using System.IO.Pipelines;

namespace Atlas.Api.Formats;

/// <summary>Where a format writes: bytes gather here and leave in pieces, so an answer of any size takes constant memory.</summary>
public sealed class FeatureOutput(PipeWriter pipe) : IBufferWriter<byte>
{
    private const int FlushAt = 64 * 1024;

    private int _pending;

    public bool IsFull => _pending >= FlushAt;

    public void Advance(int count)
    {
        pipe.Advance(count);
        _pending += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => pipe.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => pipe.GetSpan(sizeHint);

    public async ValueTask FlushAsync(CancellationToken cancel)
    {
        _pending = 0;
        await pipe.FlushAsync(cancel);
    }
}
