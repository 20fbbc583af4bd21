using Atlas.Domain.Incidents;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Incidents;

public sealed class AttributionTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    [Theory]
    [InlineData("", "unidentified")]
    [InlineData("isis sole", "isis")]
    [InlineData("unidentified sole", "unidentified")]
    [InlineData("syrian_regime_forces joint; russian_forces joint", "joint:russian_forces+syrian_regime_forces")]
    [InlineData("russian_forces joint; syrian_regime_forces joint", "joint:russian_forces+syrian_regime_forces")]
    [InlineData("russian_forces joint", "russian_forces")]
    [InlineData("russian_forces joint; unidentified joint", "russian_forces")]
    [InlineData("isis sole; russian_forces sole", "joint:isis+russian_forces")]
    [InlineData("isis sole; russian_forces alternative", "isis")]
    [InlineData("syrian_regime_forces alternative; russian_forces alternative", "alternative:russian_forces+syrian_regime_forces")]
    [InlineData("russian_forces alternative", "alternative:russian_forces")]
    [InlineData("unidentified alternative; isis alternative", "alternative:isis")]
    [InlineData("russian_forces alleged_only", "unidentified")]
    [InlineData("isis sole; russian_forces alleged_only", "isis")]
    [InlineData("isis alternative; russian_forces joint; turkish_forces joint", "joint:russian_forces+turkish_forces")]
    public async Task An_incident_counts_in_one_bucket(string parties, string bucket)
    {
        var named = parties.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(party => party.Split(' ')).ToList();

        var inSql = await empty.Database.Db.ScalarAsync<string>(
            "SELECT atlas.attribution($1, $2)", TestContext.Current.CancellationToken, named.Select(party => party[0]).ToArray(), named.Select(party => party[1]).ToArray());

        Assert.Equal(bucket, Attribution.BucketOf(named.Select(party => (party[0], party[1]))));
        Assert.Equal(bucket, inSql);
    }

    [Theory]
    [InlineData(new string[0], "unknown")]
    [InlineData(new[] { "established" }, "established")]
    [InlineData(new[] { "established", "likely" }, "likely")]
    [InlineData(new[] { "accepted_by_party", "contested", "possible" }, "contested")]
    [InlineData(new[] { "unknown", "accepted_by_party" }, "unknown")]
    public async Task The_least_certain_confidence_stands_for_all(string[] confidences, string weakest)
    {
        var inSql = await empty.Database.Db.ScalarAsync<string>("SELECT atlas.weakest_confidence($1)", TestContext.Current.CancellationToken, [confidences]);

        Assert.Equal(weakest, inSql);
    }
}
