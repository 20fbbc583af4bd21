using Npgsql;

namespace Atlas.Database;

/// <summary>Opens the atlas database with NetTopologySuite geometries switched on.</summary>
public static class AtlasDataSource
{
    // Our statements read little of large geometries: PostgreSQL would compile them for longer than it runs them.
    private const string Own = "-c jit=off";

    /// <param name="connectionString">Keyword string or URL; see <see cref="ConnectionString"/>.</param>
    /// <param name="adjust">Settings of the caller: pool size, timeouts, session options.</param>
    public static NpgsqlDataSource Create(string connectionString, Action<NpgsqlConnectionStringBuilder>? adjust = null)
    {
        var settings = ConnectionString.Parse(connectionString);
        settings.ApplicationName ??= "ceasefire-atlas";
        var given = settings.Options;
        settings.Options = null;
        adjust?.Invoke(settings);
        // The later one of the same name holds.
        settings.Options = string.Join(' ', new[] { Own, given, settings.Options }.Where(options => !string.IsNullOrWhiteSpace(options)));
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        builder.UseNetTopologySuite();
        return builder.Build();
    }
}
