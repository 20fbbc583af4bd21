using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Atlas.Api.Tests.Freshness;

/// <summary>Asks for tags, and with tags.</summary>
internal static class TaggedAnswers
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="headers">Each as <c>Name: value</c>.</param>
    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, string path, params string[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var header in headers)
        {
            var name = header.Split(": ")[0];
            Assert.True(request.Headers.TryAddWithoutValidation(name, header[(name.Length + 2)..]));
        }

        return await client.SendAsync(request, Cancel);
    }

    public static async Task<EntityTagHeaderValue> TagAsync(this HttpClient client, string path, params string[] headers)
    {
        using var answer = await client.AskAsync(path, headers);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        return answer.Headers.ETag!;
    }

    /// <summary>Asks until the tag is another one; a change is told within a moment, and a test does not wait for ever.</summary>
    public static async Task<EntityTagHeaderValue> NextTagAsync(this HttpClient client, string path, EntityTagHeaderValue before)
    {
        for (var tries = 0; ; tries++)
        {
            var tag = await client.TagAsync(path);
            if (!tag.Equals(before))
            {
                return tag;
            }

            Assert.True(tries < 200, $"{path} still has the tag {before}");
            await Task.Delay(25, Cancel);
        }
    }
}
