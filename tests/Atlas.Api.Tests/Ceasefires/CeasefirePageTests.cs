using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ceasefires;

/// <summary>The page of a ceasefire says who announced it, and what of it is inferred, in the language of the page.</summary>
public sealed class CeasefirePageTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("en", "The Turkish Ministry of Defense", "The end is derived", "وزارة الدفاع التركية")]
    [InlineData("ar", "وزارة الدفاع التركية", "تاريخ الانتهاء مستنتج", "The Turkish Ministry of Defense")]
    public async Task It_is_told_in_the_language_of_the_page(string language, string announcedBy, string note, string other)
    {
        var page = await api.Client.GetStringAsync(
            $"/api/collections/ceasefires/items/idlib-4-2020-01-12?f=html&lang={language}", TestContext.Current.CancellationToken);

        Assert.Contains(announcedBy, page, StringComparison.Ordinal);
        Assert.Contains(note, page, StringComparison.Ordinal);
        Assert.DoesNotContain(other, page, StringComparison.Ordinal);
    }
}
