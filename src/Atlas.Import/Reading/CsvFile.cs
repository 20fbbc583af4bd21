using CsvHelper;

namespace Atlas.Import.Reading;

/// <summary>Reads CSV (RFC 4180, comma, UTF-8, header row) into one object node a row. An empty cell is null.</summary>
internal static class CsvFile
{
    /// <returns>The header and the rows; rows that are broken or have the wrong number of cells are reported and left out.</returns>
    public static (IReadOnlyList<string> Header, IReadOnlyList<Node> Rows) Read(string file, byte[] bytes, LoadReport report)
    {
        var broken = false;
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            OnMalformedRecord = bad =>
            {
                broken = true;
                report.Error(new FilePosition(file, (int)bad.LineNumber, 1), $"this row is not CSV: {bad.Reason}");
            },
        });
        try
        {
            csv.ReadHeader();
            string[] header = [.. csv.Headers];
            var rows = new List<Node>();
            while (csv.Read())
            {
                if (broken)
                {
                    broken = false; // reported, and its cells mean nothing
                }
                else if (csv.FieldCount != header.Length)
                {
                    report.Error(new FilePosition(file, (int)csv.LineNumber, 1), $"this row has {csv.FieldCount} cells, the header {header.Length}");
                }
                else
                {
                    rows.Add(RowOf(file, (int)csv.LineNumber, header, csv));
                }
            }

            return (header, rows);
        }
        catch (CsvFormatException fault)
        {
            report.Error(new FilePosition(file, (int)fault.LineNumber, 1), "this is not valid CSV");
            return ([], []);
        }
    }

    private static Node RowOf(string file, int line, string[] header, CsvReader csv)
    {
        // The column is the cell's number: that is what a spreadsheet shows.
        var cells = header.Select((name, i) => (name, CellOf(csv.GetString(i), new FilePosition(file, line, i + 1)))).ToList();
        return new Node(NodeKind.Object, new FilePosition(file, line, 1), IsCell: true) { Members = cells };
    }

    private static Node CellOf(string text, FilePosition at) => new(text.Length == 0 ? NodeKind.Null : NodeKind.Text, at, text, IsCell: true);
}
