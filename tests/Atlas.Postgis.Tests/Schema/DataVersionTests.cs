using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Schema;

public sealed class DataVersionTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    // What the importer makes lines and areas of, and no public path reads; and the version itself.
    private static readonly string[] Unseen = ["control_known_until", "control_period", "data_version", "drawn_area", "drawn_line"];

    [Fact]
    public async Task Whatever_happens_to_a_table_that_the_public_reads_the_data_version_tells()
    {
        const string Sql = """
            SELECT c.relname || ' ' || event
              FROM pg_class c CROSS JOIN unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS event
             WHERE c.relnamespace = 'atlas'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
               AND NOT EXISTS (
                   SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                    WHERE t.tgrelid = c.oid AND t.tgenabled = 'O' AND starts_with(p.proname, 'advance_') AND pg_get_triggerdef(t.oid) LIKE '%AFTER ' || event || ' ON %')
             ORDER BY 1
            """;

        Assert.Empty(await empty.Database.Db.RowsAsync(Sql, TestContext.Current.CancellationToken, [Unseen]));
    }
}
