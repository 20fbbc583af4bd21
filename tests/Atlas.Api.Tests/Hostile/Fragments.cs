namespace Atlas.Api.Tests.Hostile;

/// <summary>Values at the edge of what a parameter may be, and beyond.</summary>
internal static class Fragments
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "", " ", "'", "\"", "\\", "%", "_", "\0", "\uFFFD", "\u202E", "é", "حلب", "😀", "{0}", "$1", "--", "/* */", "'; DROP TABLE atlas.incident; --",
        "true", "null", "NaN", "..", "../..", new string('x', 500), "%_%_%_%_%_%_%_%_%_%_b", "a,b,,c",
    ];

    public static IReadOnlyList<string> Numbers { get; } =
    [
        "0", "-0", "1", "-1", "5", "1.5", "1e3", "1e308", "1e-308", "1e400", "-1e400", "1e-400", "NaN", "Infinity", "0x10", "1_000", "٣",
        "2147483647", "2147483648", "9223372036854775808", "99999999999999999999999999", "180", "-180.0000001", "90", "30000001",
    ];

    public static IReadOnlyList<string> Times { get; } =
    [
        "2019-07-22", "2019-02-30", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-4713-01-01", "2019-07-22T06:00:00Z", "2019-07-22T23:59:60Z",
        "2019-07-22T24:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999-14:00", "2019-07-22T00:00:00+99:99", "infinity", "now", "..", "",
    ];

    public static IReadOnlyList<string> Systems { get; } =
    [
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/EPSG/0/4326", "http://www.opengis.net/def/crs/EPSG/0/3857",
        "http://www.opengis.net/def/crs/EPSG/0/32637", "http://www.opengis.net/def/crs/EPSG/0/27700", "EPSG:4326",
    ];

    /// <summary>What no encoder would write: broken escapes, overlong UTF-8, surrogates, bytes beyond Unicode.</summary>
    public static IReadOnlyList<string> Escapes { get; } = ["%", "%Z", "%ZZ", "%00", "%C0%AF", "%ED%A0%80", "%F4%90%80%80", "%FF%FE", "%25%00", "%u0041", "+", "%2B", "%0D%0A"];
}
