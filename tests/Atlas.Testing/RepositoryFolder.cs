namespace Atlas.Testing;

/// <summary>Folders of the repository that tests read.</summary>
public static class RepositoryFolder
{
    public static string Geodata { get; } = Path.Combine(Root(), "geodata");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CeasefireAtlas.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from a build inside the repository.");
    }
}
