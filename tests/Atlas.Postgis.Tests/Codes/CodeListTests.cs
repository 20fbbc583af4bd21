using System.Text.RegularExpressions;
using Atlas.Domain.Codes;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Codes;

public sealed partial class CodeListTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    private static readonly Dictionary<string, CodeList> Lists = CodeLists.All.ToDictionary(list => list.Name);

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_database_knows_the_same_codes(string name)
    {
        var domains = await DomainsAsync();

        Assert.Equal(Lists[name].Keys, domains[name]);
    }

    [Fact]
    public async Task The_database_has_no_list_of_its_own()
    {
        var domains = await DomainsAsync();

        Assert.Equal(Lists.Keys.Append("weapons").Append("parties").Order(), domains.Keys.Order());
        Assert.Equal(Lists["weapon"].Keys, domains["weapons"]);
        Assert.Equal(Lists["party"].Keys, domains["parties"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_code_is_plain_ascii_with_a_label_in_both_languages(string name)
    {
        Assert.All(Lists[name].Codes, code =>
        {
            Assert.Matches("^[a-z][a-z0-9_]*$", code.Key);
            Assert.Matches("[A-Za-z]", code.LabelEn);
            Assert.Matches("[\u0621-\u064A]", code.LabelAr);
        });
    }

    private async Task<Dictionary<string, string[]>> DomainsAsync()
    {
        var domains = await empty.Database.Db.RowsAsync("""
            SELECT t.typname, pg_get_constraintdef(c.oid) FROM pg_type t JOIN pg_constraint c ON c.contypid = t.oid
             WHERE t.typnamespace = 'atlas'::regnamespace AND t.typtype = 'd'
            """, TestContext.Current.CancellationToken);
        return domains.Select(row => row.Split('|', 2)).ToDictionary(row => row[0], row => Quoted().Matches(row[1]).Select(code => code.Groups[1].Value).ToArray());
    }

    [GeneratedRegex("'([a-z0-9_]+)'::text")]
    private static partial Regex Quoted();
}
