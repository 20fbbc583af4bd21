using System.Text.Json;
using System.Text.RegularExpressions;
using Atlas.Api.Tests.Clients;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Exports;

/// <summary>What leaves in a format is read by GDAL as what the items say: every feature of every layer, every value, every shape.</summary>
public sealed partial class RoundTripTests(GeodataApi api) : IClassFixture<GeodataApi>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-export-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("geojson")]
    [InlineData("geojsonseq")]
    [InlineData("csv", "X_POSSIBLE_NAMES=longitude", "Y_POSSIBLE_NAMES=latitude", "GEOM_POSSIBLE_NAMES=geometry", "KEEP_GEOM_COLUMNS=NO")]
    [InlineData("fgb")]
    [InlineData("kml")]
    public async Task Gdal_reads_every_feature_of_every_layer_as_the_items_say(string format, params string[] options)
    {
        foreach (var collection in (await api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray())
        {
            var layer = collection.GetProperty("id").GetString()!;
            var items = await api.Client.FeaturesAsync(layer);

            var read = await ReadAsync(layer, format, options);

            Assert.Equal(items.Count, read.Count);
            foreach (var (expected, actual) in items.Zip(read))
            {
                foreach (var property in expected.GetProperty("properties").EnumerateObject())
                {
                    var value = actual.GetProperty("properties").TryGetProperty(property.Name, out var found) ? Plain(found) : "";
                    Assert.True(Plain(property.Value) == value, $"{layer} {property.Name}: {property.Value} became {value}");
                }

                Assert.Equal(Coordinates(expected.GetProperty("geometry")), Coordinates(actual.GetProperty("geometry")), Near);
            }
        }
    }

    [Theory]
    [InlineData("fgb", "ID\\[\"EPSG\",32637\\]")]
    [InlineData("geojson", "ID\\[\"EPSG\",32637\\]")]
    [InlineData("csv", "x_epsg_32637: String")]
    public async Task A_file_in_another_reference_system_says_so(string format, string says)
    {
        var file = await DownloadAsync("massacres", format, "?crs=http://www.opengis.net/def/crs/EPSG/0/32637");

        Assert.Matches(says, await Gdal.RunAsync("ogrinfo", "-ro", "-so", "-al", file));
    }

    [Fact]
    public async Task Flatgeobuf_keeps_numbers_truths_and_instants_as_what_they_are()
    {
        var file = await DownloadAsync("incidents", "fgb", "");

        var output = await Gdal.RunAsync("ogrinfo", "-ro", "-so", "-al", file);

        Assert.All(["killed_min: Integer64", "massacre: Integer(Boolean)", "updated_at: DateTime", "date_start: String", "weapons: String"], field => Assert.Contains(field, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_nothing_is_a_file_all_the_same()
    {
        foreach (var format in new[] { "geojson", "csv", "fgb" })
        {
            var file = await DownloadAsync("incidents", format, "?datetime=1999-01-01");

            Assert.Contains("Feature Count: 0", await Gdal.RunAsync("ogrinfo", "-ro", "-so", "-al", file), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> DownloadAsync(string layer, string format, string query)
    {
        var file = Path.Combine(_folder.FullName, $"{layer}.{format}");
        await File.WriteAllBytesAsync(file, await api.Client.GetByteArrayAsync($"/api/exports/{layer}.{format}{query}", Cancel), Cancel);
        return file;
    }

    private async Task<IReadOnlyList<JsonElement>> ReadAsync(string layer, string format, string[] options)
    {
        var file = await DownloadAsync(layer, format, "");
        var copy = await Gdal.RunAsync("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", file, "-noNativeData", "-lco", "COORDINATE_PRECISION=6", .. options.SelectMany(option => new[] { "-oo", option })]);
        return [.. JsonElement.Parse(copy).GetProperty("features").EnumerateArray()];
    }

    // Formats differ in types: a list is text joined by ;, a truth may be 1 or 0, an instant is told to the millisecond.
    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) && value.GetArrayLength() > 0 =>
            string.Join(';', value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.Array when value.GetArrayLength() == 0 => "",
        JsonValueKind.String => Text(value.GetString()!),
        _ => value.GetRawText().Replace(" ", "", StringComparison.Ordinal),
    };

    private static string Text(string text) => text switch
    {
        "true" => "1",
        "false" => "0",
        "[]" => "",
        _ when ClockTime().IsMatch(text) => text[..5], // GDAL adds seconds
        _ when Instant().IsMatch(text) => text[..19].Replace('/', '-').Replace(' ', 'T'),
        _ when text.StartsWith('[') || text.StartsWith('{') => text.Replace(" ", "", StringComparison.Ordinal),
        _ => text,
    };

    private static List<double> Coordinates(JsonElement geometry)
    {
        var numbers = new List<double>();
        void Collect(JsonElement part)
        {
            if (part.ValueKind == JsonValueKind.Number)
            {
                numbers.Add(part.GetDouble());
            }
            else
            {
                foreach (var inner in part.EnumerateArray())
                {
                    Collect(inner);
                }
            }
        }

        if (geometry.ValueKind == JsonValueKind.Object)
        {
            Collect(geometry.GetProperty("coordinates"));
        }

        return numbers;
    }

    // The sixth decimal, a decimetre, may be rounded here or there.
    private static bool Near(double one, double other) => Math.Abs(one - other) < 1.5e-6;

    [GeneratedRegex("^[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}")]
    private static partial Regex Instant();

    [GeneratedRegex("^[0-9]{2}:[0-9]{2}:00$")]
    private static partial Regex ClockTime();
}
