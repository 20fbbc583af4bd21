using System.Text;

namespace Atlas.Api.Tests.Hostile;

/// <summary>Bytes that no HTTP client sends: broken request lines, headers that contradict each other, bodies of which half comes.</summary>
internal static class RawRequests
{
    private const string Host = "Host: atlas.example\r\n";
    private const string Items = "/api/collections/incidents/items";

    /// <summary>Each by its name.</summary>
    public static IReadOnlyList<(string Name, string Bytes)> All { get; } =
    [
        ("no version", $"GET {Items}\r\n\r\n"),
        ("another version", $"GET {Items} HTTP/9.9\r\n{Host}\r\n"),
        ("the version before", $"GET {Items}?limit=1 HTTP/1.0\r\n\r\n"),
        ("HTTP/2 by surprise", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("TLS by surprise", "\u0016\u0003\u0001\u0002\0\u0001\0"),
        ("no host", $"GET {Items} HTTP/1.1\r\n\r\n"),
        ("two hosts", $"GET {Items} HTTP/1.1\r\n{Host}{Host}\r\n"),
        ("a host that is none", $"GET {Items} HTTP/1.1\r\nHost: a b<c>\r\n\r\n"),
        ("an address of somebody else", $"GET http://evil.example{Items}?limit=1 HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
        ("a path that climbs", $"GET /api/../../etc/passwd HTTP/1.1\r\n{Host}\r\n"),
        ("a path with a NUL", $"GET /api/\0 HTTP/1.1\r\n{Host}\r\n"),
        ("a path that is not ASCII", $"GET /api/حلب HTTP/1.1\r\n{Host}\r\n"),
        ("a method of its own", $"FROB {Items} HTTP/1.1\r\n{Host}\r\n"),
        ("a method in small letters", $"get {Items} HTTP/1.1\r\n{Host}\r\n"),
        ("a tunnel", $"CONNECT evil.example:443 HTTP/1.1\r\n{Host}\r\n"),
        ("a trace", $"TRACE {Items} HTTP/1.1\r\n{Host}\r\n"),
        ("every resource", $"OPTIONS * HTTP/1.1\r\n{Host}\r\n"),
        ("a header without a colon", $"GET {Items} HTTP/1.1\r\n{Host}Nonsense\r\n\r\n"),
        ("a header with a space before its colon", $"GET {Items} HTTP/1.1\r\n{Host}Accept : text/csv\r\n\r\n"),
        ("a header over two lines", $"GET {Items} HTTP/1.1\r\n{Host}Accept: text/csv,\r\n application/json\r\n\r\n"),
        ("a header with a NUL", $"GET {Items} HTTP/1.1\r\n{Host}Accept: \0\r\n\r\n"),
        ("lines that end in LF alone", $"GET {Items}?limit=1 HTTP/1.1\nHost: atlas.example\n\n"),
        ("lines that end in CR alone", "GET / HTTP/1.1\rHost: atlas.example\r\r"),
        ("a hundred headers and one", $"GET {Items} HTTP/1.1\r\n{Host}{string.Concat(Enumerable.Range(0, 101).Select(number => $"X-{number}: 1\r\n"))}\r\n"),
        ("a line without end", $"GET /{new string('a', 40_000)}"),
        ("two lengths", $"GET {Items} HTTP/1.1\r\n{Host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
        ("a length below nothing", $"GET {Items} HTTP/1.1\r\n{Host}Content-Length: -1\r\n\r\n"),
        ("a length beyond all", $"POST {Items} HTTP/1.1\r\n{Host}Content-Length: 99999999999999999999\r\n\r\n"),
        ("a length and chunks", $"POST {Items} HTTP/1.1\r\n{Host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("a chunk that is none", $"POST {Items} HTTP/1.1\r\n{Host}Transfer-Encoding: chunked\r\n\r\nZZ\r\n"),
        ("a coding of its own", $"POST {Items} HTTP/1.1\r\n{Host}Transfer-Encoding: pigeon\r\n\r\n"),
        ("half a body", $"POST {Items} HTTP/1.1\r\n{Host}Content-Length: 500\r\n\r\nhalf"),
        ("half a body that was announced", $"PUT {Items} HTTP/1.1\r\n{Host}Content-Length: 900\r\nExpect: 100-continue\r\n\r\nhalf"),
        ("a second request in the body of the first", $"GET {Items}?limit=1 HTTP/1.1\r\n{Host}Content-Length: 40\r\n\r\nGET /api HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
        ("ten requests at once", string.Concat(Enumerable.Repeat($"GET {Items}?limit=1&properties=id HTTP/1.1\r\n{Host}\r\n", 10))),
        ("an upgrade to what is not here", $"GET {Items}?limit=1 HTTP/1.1\r\n{Host}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"),
    ];

    /// <summary>One of them, or one with a few bytes changed.</summary>
    public static (string Name, byte[] Bytes) Next(Random random)
    {
        var (name, text) = All[random.Next(All.Count)];
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return (name, bytes);
    }
}
