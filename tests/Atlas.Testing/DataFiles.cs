using Atlas.Import;
using Npgsql;

namespace Atlas.Testing;

/// <summary>
/// A folder of small data files, as a documentation team would write them: one source, one governorate (a square), one town in it and one
/// incident there. A test changes what it is about.
/// </summary>
public sealed class DataFiles : IDisposable
{
    private const string Sources = """
        {
          "record": "sources",
          "sources": [{"id": "report", "title": "A report", "publisher": "A publisher", "published_on": "2020-01-31", "language": "en"}]
        }
        """;

    private const string Governorates = """
        {
          "type": "FeatureCollection", "record": "governorates",
          "features": [
            {"type": "Feature", "id": "SY-ID", "properties": {"name_en": "Idlib", "name_ar": "إدلب", "source": "report"},
             "geometry": {"type": "Polygon", "coordinates": [[[36, 35], [37, 35], [37, 36], [36, 36], [36, 35]]]}}
          ]
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-data-");

    public DataFiles()
    {
        Write("sources.json", Sources);
        Write("governorates.geojson", Governorates);
        Write("communities.csv", CommunitiesHeader + "town,Town,البلدة,,35.5,36.5,1000,report,gazetteer 1,CC BY 4.0\n");
        Write("incident.json", new IncidentText().ToString());
    }

    public static string CommunitiesHeader => "id,name_en,name_ar,aliases,lat,lon,uncertainty_m,source,origin,licence\n";

    public static string FiguresHeader => "id,source,place,period_start,period_end,area_kind,area,parties,cause,measure,victim_group,value,bound,parent,breakdown,note\n";

    public string Folder => _folder.FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(PathOf(file), bytes);

    public void Write(IncidentText incident, string file = "incident.json") => Write(file, incident.ToString());

    /// <summary>Changes a piece of a file, which must be there.</summary>
    public void Replace(string file, string was, string becomes)
    {
        var text = File.ReadAllText(PathOf(file));
        if (!text.Contains(was, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{file} has no '{was}'.", nameof(was));
        }

        Write(file, text.Replace(was, becomes, StringComparison.Ordinal));
    }

    /// <summary>The errors and warnings of a check without a database, with the file's name alone.</summary>
    public async Task<(IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings)> CheckAsync(CancellationToken cancel)
    {
        var result = await Loader.CheckAsync([Folder], cancel);
        return ([.. result.Errors.Select(Short)], [.. result.Warnings.Select(Short)]);
    }

    public Task<LoadResult> LoadAsync(NpgsqlDataSource db, CancellationToken cancel) => LoadAsync(db, Folder, cancel);

    /// <param name="file">Only this one.</param>
    public Task<LoadResult> LoadFileAsync(NpgsqlDataSource db, string file, CancellationToken cancel) => LoadAsync(db, PathOf(file), cancel);

    public string Short(string message) => message.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<LoadResult> LoadAsync(NpgsqlDataSource db, string path, CancellationToken cancel) =>
        Loader.LoadAsync(db, [path], "editor", "a test", cancel);
}
