namespace Atlas.Import.Reading;

/// <summary>The files that a path stands for: the file itself, or every data file in a folder and below.</summary>
internal static class InputFiles
{
    /// <summary>Folders whose files are drawn or copied, not loaded.</summary>
    private static readonly string[] NotLoaded = ["basemap"];

    /// <exception cref="FileNotFoundException">The path is neither a file nor a folder.</exception>
    public static IEnumerable<string> Of(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"{path}: no such file or folder");
        }

        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csv" or ".json" or ".geojson")
            .Where(file => !Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar).Any(NotLoaded.Contains))
            .Order(StringComparer.Ordinal);
    }
}
