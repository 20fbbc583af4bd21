using System.Text.RegularExpressions;
using Atlas.Api.Ogc;
using Atlas.Api.Pages;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Pages;

/// <summary>Pages say no more than the records, and show their text as text.</summary>
public sealed class WhatPagesSayTests(EmptyDatabase database) : IClassFixture<EmptyDatabase>, IAsyncLifetime
{
    private readonly AtlasApi _api = new(database.Database.ConnectionString);
    private HttpClient _client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        using var files = new DataFiles();
        files.Write(new IncidentText().With("title_en", "\"<script>alert(1)</script> & \\\"more\\\"\"").With("title_ar", "\"<b>غارة</b>\""));
        foreach (var (id, killed) in new[] { ("known", """{"min": 6, "max": 6}"""), ("least", """{"min": 6}"""), ("unknown", "{}") })
        {
            files.Write(new IncidentText().With("id", $"\"2019-07-06-{id}\"").With("date_start", "\"2019-07-06\"").With("date_end", "\"2019-07-06\"").With("killed", killed), $"{id}.json");
        }

        var loaded = await files.LoadAsync(database.Database.Db, Cancel);
        Assert.Empty(loaded.Errors);
        _client = _api.CreateClient();
    }

    [Theory]
    [InlineData("en", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;")]
    [InlineData("ar", "&lt;b&gt;غارة&lt;/b&gt;")]
    public async Task Text_of_the_data_is_never_markup(string language, string title)
    {
        foreach (var path in new[] { "items", "items/2019-07-05-town-raid" })
        {
            var page = await _client.GetStringAsync($"/api/collections/incidents/{path}?f=html&lang={language}", Cancel);

            Assert.Contains(title, page, StringComparison.Ordinal);
            Assert.DoesNotMatch("<script|<b>", page);
        }
    }

    [Theory]
    [InlineData("2019-07-05-town-raid", "<bdi>6–8</bdi>", "<bdi>6–8</bdi>")]
    [InlineData("2019-07-06-known", "<bdi>6</bdi>", "<bdi>6</bdi>")]
    [InlineData("2019-07-06-least", "at least 6", "6 على الأقل")]
    [InlineData("2019-07-06-unknown", "<span class=\"unknown\">unknown</span>", "<span class=\"unknown\">غير معروف</span>")]
    public async Task A_toll_is_as_certain_as_the_record(string id, string english, string arabic)
    {
        foreach (var (language, label, toll) in new[] { ("en", "Civilians killed", english), ("ar", "القتلى المدنيون", arabic) })
        {
            var page = await _client.GetStringAsync($"/api/collections/incidents/items/{id}?f=html&lang={language}", Cancel);

            Assert.Contains($"<dt>{label}</dt><dd>{toll}</dd>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Beside_the_point_stands_its_radius_and_every_record_has_its_source()
    {
        var page = await _client.GetStringAsync("/api/collections/incidents/items/2019-07-05-town-raid?f=html&lang=en", Cancel);

        Assert.Matches("<dt>Known to within</dt><dd><bdi>[0-9]+</bdi> m</dd>", page);
        Assert.Contains("<dt>Latitude, longitude</dt><dd><bdi dir=\"ltr\">35.5, 36.5</bdi></dd>", page, StringComparison.Ordinal);
        Assert.Matches("<dt>Sources</dt><dd><ul><li><bdi lang=\"en\">[^<]+</bdi></li>", page);
        Assert.Contains("/?entry=incidents&amp;incident=2019-07-05-town-raid&amp;lang=en", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_table_says_that_it_proves_nothing()
    {
        var page = await _client.GetStringAsync("/api/collections/incidents/items?f=html&lang=en&place=nowhere", Cancel);

        Assert.Contains("That does not prove that nothing happened.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_layer_and_every_property_has_words_in_both_languages()
    {
        Assert.All(Collections.BuiltIn.Layers, layer => Assert.True(LayerWords.HasArabic(layer), layer.Id));
        var names = Collections.BuiltIn.Layers.SelectMany(layer => layer.Properties).Select(property => Regex.Replace(property.Name, "_(min|max|en|ar)(?=_|$)", "")).Distinct();
        Assert.All(names, name => Assert.True(PropertyWords.Has(name), name));
        Assert.All(PropertyWords.InTables, name => Assert.True(PropertyWords.Has(name), name));
    }

    public async ValueTask DisposeAsync() => await _api.DisposeAsync();
}
