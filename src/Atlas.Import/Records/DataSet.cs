using System.Text;
using Atlas.Import.Reading;

namespace Atlas.Import.Records;

/// <summary>All that a set of files holds. A list is null where no file of that kind was given: such a table is left alone.</summary>
internal sealed class DataSet
{
    public List<Source>? Sources { get; set; }

    public List<Governorate>? Governorates { get; set; }

    public List<Community>? Communities { get; set; }

    public List<ControlAssessment>? ControlAssessments { get; set; }

    /// <summary>Comes with the control assessments: at most one.</summary>
    public List<KnownUntil>? KnownUntil { get; set; }

    public List<DrawnLine>? DrawnLines { get; set; }

    public List<DrawnArea>? DrawnAreas { get; set; }

    public List<Zone>? Zones { get; set; }

    public List<ZoneVersion>? ZoneVersions { get; set; }

    public List<Ceasefire>? Ceasefires { get; set; }

    public List<Coverage>? Coverage { get; set; }

    public List<PublishedFigure>? Figures { get; set; }

    public List<Incident>? Incidents { get; set; }

    /// <summary>Something that lines, control areas or derived zones are made of.</summary>
    public bool ShapesLines => Governorates is not null || Communities is not null || ControlAssessments is not null
        || DrawnLines is not null || DrawnAreas is not null || Zones is not null || ZoneVersions is not null;

    /// <summary>Reads one file, whatever it is; see geodata/README.md for the formats.</summary>
    public void Add(string file, byte[] content, LoadReport report)
    {
        // Some editors begin a UTF-8 file with a mark, which is no part of the data.
        var bytes = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            AddCsv(file, bytes, report);
        }
        else if (JsonFile.Read(file, bytes, report) is { } root)
        {
            AddJson(new RecordReader(root, report), root, bytes);
        }
    }

    private void AddCsv(string file, byte[] bytes, LoadReport report)
    {
        var (header, rows) = CsvFile.Read(file, bytes, report);
        var records = rows.Select(row => new RecordReader(row, report));
        if (header.Contains("controller"))
        {
            (ControlAssessments ??= []).AddRange(rows.Where(row => !Records.KnownUntil.IsMeant(row)).Select(row => ControlAssessment.Read(new(row, report))));
            (KnownUntil ??= []).AddRange(rows.Where(Records.KnownUntil.IsMeant).Select(row => Records.KnownUntil.Read(new(row, report))));
        }
        else if (header.Contains("lat") && header.Contains("lon"))
        {
            (Communities ??= []).AddRange(records.Select(Community.Read));
        }
        else if (header.Contains("completeness"))
        {
            (Coverage ??= []).AddRange(records.Select(Records.Coverage.Read));
        }
        else if (header.Contains("measure"))
        {
            (Figures ??= []).AddRange(records.Select(PublishedFigure.Read));
        }
        else
        {
            report.Error(new FilePosition(file, 1, 1), "this header belongs to no known table (communities, control assessments, coverage, published figures)");
        }
    }

    private void AddJson(RecordReader root, Node node, byte[] bytes)
    {
        switch (root.Text("record"))
        {
            case "sources":
                (Sources ??= []).AddRange(root.Objects("sources").Select(Source.Read));
                break;
            case "zones":
                (Zones ??= []).AddRange(root.Objects("zones").Select(Zone.Read));
                break;
            case "ceasefires":
                (Ceasefires ??= []).AddRange(root.Objects("ceasefires").Select(Ceasefire.Read));
                break;
            case "governorates":
                (Governorates ??= []).AddRange(Features(root).Select(Governorate.Read));
                break;
            case "zone_versions":
                (ZoneVersions ??= []).AddRange(Features(root).Select(ZoneVersion.Read));
                break;
            case "drawn_lines":
                (DrawnLines ??= []).AddRange(Features(root).Select(DrawnLine.Read));
                break;
            case "control_areas":
                (DrawnAreas ??= []).AddRange(Features(root).Select(DrawnArea.Read));
                break;
            case "incident":
                (Incidents ??= []).Add(Incident.Read(root, bytes));
                return;
            default:
                root.Report.Error(
                    root.PositionOf("record"),
                    "'record' must say what the file holds: incident, sources, zones, zone_versions, ceasefires, governorates, drawn_lines or control_areas");
                return;
        }

        if (node.Kind == NodeKind.Object)
        {
            root.NothingElse();
        }
    }

    private static IReadOnlyList<RecordReader> Features(RecordReader root)
    {
        if (root.Text("type") != "FeatureCollection")
        {
            root.Report.Error(root.PositionOf("type"), "this must be a GeoJSON FeatureCollection");
        }

        root.Take("name");
        return root.Objects("features");
    }
}
