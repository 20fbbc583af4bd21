using Atlas.Database;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Postgis.Tests.Schema;

/// <summary>What a session is opened with: ours, what <c>ATLAS_DATABASE</c> says, and what the program needs, in this order.</summary>
public sealed class SessionOptionTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    [Fact]
    public async Task Statements_are_not_compiled_unless_the_address_of_the_database_says_so()
    {
        Assert.Equal("off", await ShowAsync("jit", options: null));
        Assert.Equal("on", await ShowAsync("jit", options: "-c jit=on"));
    }

    [Fact]
    public async Task What_the_program_needs_holds_beside_what_the_address_says_and_over_it()
    {
        const string Given = "-c work_mem=5MB -c default_transaction_read_only=off";

        Assert.Equal("5MB", await ShowAsync("work_mem", Given, needed: "-c default_transaction_read_only=on"));
        Assert.Equal("on", await ShowAsync("default_transaction_read_only", Given, needed: "-c default_transaction_read_only=on"));
    }

    private async Task<string> ShowAsync(string setting, string? options, string? needed = null)
    {
        var address = new NpgsqlConnectionStringBuilder(empty.Database.ConnectionString) { Options = options, Pooling = false };
        await using var db = AtlasDataSource.Create(address.ConnectionString, settings => settings.Options = needed ?? settings.Options);
        await using var show = db.CreateCommand($"SHOW {setting}");
        return (string)(await show.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
