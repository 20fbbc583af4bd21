using System.Text.Json;
using Atlas.Benchmarks.Sides;

namespace Atlas.Benchmarks.Workloads;

/// <summary>Page 900 against page 1, the pages followed as a client follows them.</summary>
internal static class Paging
{
    private const int Page = 900;
    private const string First = "/api/collections/incidents/items?limit=100";

    public static Contest Far(int port)
    {
        var far = new Lazy<string>(() => FollowAsync(port).GetAwaiter().GetResult());
        return new($"W2 page {Page} of 100 each", new ServiceSide(port, _ => far.Value), "page 1", new ServiceSide(port, _ => First), 1 / 1.5);
    }

    private static async Task<string> FollowAsync(int port)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var path = First;
        for (var page = 1; page < Page; page++)
        {
            using var answer = JsonDocument.Parse(await client.GetByteArrayAsync(path));
            path = new Uri(answer.RootElement.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == "next").GetProperty("href").GetString()!).PathAndQuery;
        }

        return path;
    }
}
