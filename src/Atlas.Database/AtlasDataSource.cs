using Npgsql;

namespace Atlas.Database;

/// <summary>Opens the atlas database with NetTopologySuite geometries switched on.</summary>
public static class AtlasDataSource
{
    /// <param name="connectionString">Keyword string or URL; see <see cref="ConnectionString"/>.</param>
    /// <param name="adjust">Settings of the caller: pool size, timeouts, session options.</param>
    public static NpgsqlDataSource Create(string connectionString, Action<NpgsqlConnectionStringBuilder>? adjust = null)
    {
        var settings = ConnectionString.Parse(connectionString);
        settings.ApplicationName ??= "ceasefire-atlas";
        adjust?.Invoke(settings);
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        builder.UseNetTopologySuite();
        return builder.Build();
    }
}
