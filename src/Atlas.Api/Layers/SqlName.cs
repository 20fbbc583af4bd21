namespace Atlas.Api.Layers;

/// <summary>Names of columns and tables in SQL. They come from our layers or from the operator's configuration, never from a request.</summary>
public static class SqlName
{
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
