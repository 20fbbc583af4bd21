using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Atlas.Benchmarks.Sides;

/// <summary>
/// One kept-alive connection that asks and reads to the end of the answer, and does as little as can be done: the machine's cores are what is
/// measured, and the client's share of them is taken from the server.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[128 * 1024];
    private int _start;
    private int _end;

    public HttpConnection(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <returns>The number of bytes of the body.</returns>
    public long Get(string path)
    {
        _socket.Send(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        var status = Line();
        if (status.Length < 12 || status[9] != '2')
        {
            throw new InvalidOperationException($"{path}: {Encoding.ASCII.GetString(status)}");
        }

        long? length = status[9..12].SequenceEqual("204"u8) ? 0 : null;
        for (var header = Line(); header.Length > 0; header = Line())
        {
            if (header.StartsWith("Content-Length: "u8) && Utf8Parser.TryParse(header[16..], out long told, out _))
            {
                length = told;
            }
        }

        return length is { } known ? Skip(known) : SkipChunks();
    }

    public void Dispose() => _socket.Dispose();

    private long SkipChunks()
    {
        for (var total = 0L; ;)
        {
            if (!Utf8Parser.TryParse(Line(), out long length, out _, 'x'))
            {
                throw new InvalidOperationException("This is no chunk.");
            }

            total += Skip(length);
            Line();
            if (length == 0)
            {
                return total;
            }
        }
    }

    private ReadOnlySpan<byte> Line()
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
        {
            Receive();
        }

        var line = _buffer.AsSpan(_start, length);
        _start += length + 2;
        return line;
    }

    private long Skip(long length)
    {
        for (var rest = length; rest > 0;)
        {
            if (_start == _end)
            {
                Receive();
            }

            var here = (int)Math.Min(rest, _end - _start);
            _start += here;
            rest -= here;
        }

        return length;
    }

    private void Receive()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var received = _socket.Receive(_buffer, _end, _buffer.Length - _end, SocketFlags.None);
        _end += received > 0 ? received : throw new InvalidOperationException("The server closed the connection.");
    }
}
