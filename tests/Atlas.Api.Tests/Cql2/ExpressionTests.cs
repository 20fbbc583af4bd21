using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Cql2;

/// <summary>
/// What the standard's grammar allows and its own predicates leave out, in both encodings, compared with SQL that was written by hand:
/// <c>expressions.tsv</c> has the table, the filter and the condition.
/// </summary>
public sealed class ExpressionTests(StandardTables tables) : IClassFixture<StandardTables>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("countries", "ne_110m_admin_0_countries")]
    [InlineData("places", "ne_110m_populated_places_simple")]
    [InlineData("rivers", "ne_110m_rivers_lake_centerlines")]
    public async Task A_filter_lets_through_as_many_features_as_the_condition_in_sql(string name, string table)
    {
        var rows = File.ReadLines(Path.Combine(StandardTables.Folder, "expressions.tsv")).Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == name).ToList();

        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var expected = await tables.Db.ScalarAsync<int>($"SELECT count(*)::integer FROM public.{table} WHERE {row[2]}", Cancel);
            Assert.True(expected == await MatchedAsync(table, row[1]), row[1]);
        }
    }

    [Fact]
    public async Task White_space_may_stand_between_any_two_words()
    {
        Assert.Equal(1, await MatchedAsync("ne_110m_populated_places_simple", "\n name\t=\r\n 'Kiev' \n"));
        Assert.Equal(1, await MatchedAsync("ne_110m_admin_0_countries", "S_INTERSECTS ( geom , POINT ( 7.02   49.92 ) )"));
        Assert.Equal(8, await MatchedAsync("ne_110m_admin_0_countries", "S_INTERSECTS(geom,BBOX ( 0 , 40,10 ,50 ))"));
    }

    [Theory]
    [InlineData("""{"op":"and","args":[]}""")]
    [InlineData("""{"op":"or","args":[{"property":"boolean"}]}""")]
    [InlineData("""{"op":"=","args":[{"property":"name"}]}""")]
    [InlineData("""{"op":"=","args":5}""")]
    [InlineData("""{"op":5,"args":[1,1]}""")]
    [InlineData("""{"op":"in","args":[1,[]]}""")]
    [InlineData("""{"op":"like","args":["a",5]}""")]
    [InlineData("""{"op":"casei","args":[{"property":"name"}]}""")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geom"},{"type":"Point","coordinates":[]}]}""")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geom"},{"bbox":[1,2,3]}]}""")]
    [InlineData("""{"op":"t_after","args":[{"property":"date"},{"interval":["..","..",".."]}]}""")]
    [InlineData("""{"op":"=","args":[1e999,1]}""")]
    [InlineData("name LIKE 'a\\")]
    [InlineData("INTERVAL('2022-01-01','2022-02-01')")]
    [InlineData("S_INTERSECTS(geom,POINT(1))")]
    [InlineData("S_INTERSECTS(geom,LINESTRING(1 1))")]
    [InlineData("S_INTERSECTS(geom,BBOX(1,2,3,4,5))")]
    [InlineData("S_INTERSECTS(geom,BBOX(1,5,3,4))")]
    [InlineData("pop_other ^ 1000 > 1")]
    [InlineData("date > DATE('0000-01-01')")]
    public async Task What_only_looks_like_a_filter_is_refused(string filter)
    {
        var problem = await tables.Client.ProblemAsync(Address("ne_110m_populated_places_simple", filter), HttpStatusCode.BadRequest);

        Assert.Equal("filter", problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("S_INTERSECTS(geom,GEOMETRYCOLLECTION(POINT(7.02 49.92),POLYGON((0 0,10 0,10 10,0 10,0 0))))")]
    [InlineData("S_TOUCHES(geom,GEOMETRYCOLLECTION(POINT(7.02 49.92),POLYGON((0 0,10 0,10 10,0 10,0 0))))")]
    [InlineData("S_CROSSES(geom,GEOMETRYCOLLECTION(POINT(7.02 49.92),LINESTRING(0 0,60 60)))")]
    [InlineData("S_CONTAINS(GEOMETRYCOLLECTION(POINT(7.02 49.92),LINESTRING(0 0,60 60)),geom)")]
    [InlineData("pop_other > 9223372036854775808")]
    [InlineData("start > TIMESTAMP('9999-12-31T23:59:59Z')")]
    public async Task What_is_rare_is_answered(string filter) => await MatchedAsync("ne_110m_populated_places_simple", filter);

    private async Task<int> MatchedAsync(string table, string filter) => (await tables.Client.JsonAsync(Address(table, filter))).GetProperty("numberMatched").GetInt32();

    private static string Address(string table, string filter) =>
        $"/api/collections/{table}/items?limit=1{(filter[0] == '{' ? "&filter-lang=cql2-json" : "")}&filter={Uri.EscapeDataString(filter)}";
}
