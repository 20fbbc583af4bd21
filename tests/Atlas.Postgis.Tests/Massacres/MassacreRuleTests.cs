using Atlas.Domain.Massacres;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Massacres;

public sealed class MassacreRuleTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    [Theory]
    [InlineData(null, null, false, false)]
    [InlineData(0, 0, false, false)]
    [InlineData(4, 4, false, false)]
    [InlineData(4, null, false, false)]
    [InlineData(4, 5, false, true)]
    [InlineData(null, 4, false, false)]
    [InlineData(null, 5, false, true)]
    [InlineData(5, 5, true, false)]
    [InlineData(5, null, true, false)]
    [InlineData(6, 9, true, false)]
    public async Task Five_civilians_killed_in_one_incident_are_a_massacre(int? killedMin, int? killedMax, bool massacre, bool possible)
    {
        var inSql = await empty.Database.Db.RowsAsync(
            "SELECT atlas.is_massacre($1::integer), atlas.is_possible_massacre($1::integer, $2::integer)", TestContext.Current.CancellationToken, killedMin, killedMax);

        Assert.Equal(massacre, Massacre.Qualifies(killedMin));
        Assert.Equal(possible, Massacre.IsPossible(killedMin, killedMax));
        Assert.Equal([$"{massacre}|{possible}"], inSql);
    }
}
