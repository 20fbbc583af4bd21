using System.Reflection;

namespace Atlas.Api.Http;

/// <summary>The <c>.sql</c> files that stand beside the code that runs them.</summary>
public static class SqlFile
{
    /// <param name="name">Folder and file, joined by a dot: <c>Incidents.IncidentRecord.sql</c>.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Atlas.Api.{name}")!);
        return reader.ReadToEnd();
    }
}
