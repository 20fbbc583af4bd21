using System.Globalization;
using Atlas.Api.Layers;
using FsCheck;
using FsCheck.Fluent;

namespace Atlas.Api.Tests.Model;

/// <summary>Filters of CQL2 with their meaning in C#: three values of truth, and comparisons with unknown that are unknown.</summary>
internal static class FilterModel
{
    private static readonly (string Sign, Func<int, bool> Holds)[] Signs =
        [("=", order => order == 0), ("<>", order => order != 0), ("<", order => order < 0), (">", order => order > 0), ("<=", order => order <= 0), (">=", order => order >= 0)];

    public static Gen<ModelQuestion> All => Condition(3).Select(one => new ModelQuestion(ModelQuestion.Parameter("filter", one.Text), one.Holds));

    private static Gen<(string Text, Func<ModelIncident, bool?> Holds)> Condition(int depth) => depth == 0 ? Simple : Gen.OneOf(
        Simple,
        from one in Condition(depth - 1)
        select ($"NOT ({one.Text})", (Func<ModelIncident, bool?>)(incident => !one.Holds(incident))),
        from one in Condition(depth - 1)
        from other in Condition(depth - 1)
        select ($"({one.Text}) AND ({other.Text})", (Func<ModelIncident, bool?>)(incident => one.Holds(incident) & other.Holds(incident))),
        from one in Condition(depth - 1)
        from other in Condition(depth - 1)
        select ($"{one.Text} OR {other.Text}", (Func<ModelIncident, bool?>)(incident => one.Holds(incident) | other.Holds(incident))));

    private static Gen<(string Text, Func<ModelIncident, bool?> Holds)> Simple => Gen.OneOf(Compared, Between, AmongNumbers, AmongTexts, Texts, Unknown, Truths, Dates, Boxed);

    private static Gen<(string, Func<ModelIncident, bool?>)> Compared =>
        from name in Gen.Elements("killed_min", "killed_max")
        from sign in Gen.Elements(Signs)
        from number in Gen.Choose(-1, 61)
        from isTurned in Gen.Elements(false, true)
        select isTurned
            ? ($"{number} {sign.Sign} {name}", (Func<ModelIncident, bool?>)(incident => incident.Number(name) is { } value ? sign.Holds(number.CompareTo(value)) : null))
            : ($"{name} {sign.Sign} {number}", incident => incident.Number(name) is { } value ? sign.Holds(value.CompareTo(number)) : null);

    private static Gen<(string, Func<ModelIncident, bool?>)> Between =>
        from low in Gen.Choose(-1, 61)
        from high in Gen.Choose(-1, 61)
        select ($"killed_min BETWEEN {low} AND {high}", (Func<ModelIncident, bool?>)(incident => incident.Number("killed_min") is { } value ? value >= low && value <= high : null));

    private static Gen<(string, Func<ModelIncident, bool?>)> AmongNumbers =>
        from numbers in Gen.Choose(0, 60).NonEmptyListOf()
        select ($"killed_min IN ({string.Join(",", numbers)})", (Func<ModelIncident, bool?>)(incident => incident.Number("killed_min") is { } value ? numbers.Contains(value) : null));

    private static Gen<(string, Func<ModelIncident, bool?>)> AmongTexts =>
        from codes in Gen.Elements("SY-ID", "SY-HL", "SY-HM", "SY-XX").NonEmptyListOf()
        select ($"governorate NOT IN ({string.Join(", ", codes.Select(code => $"'{code}'"))})",
            (Func<ModelIncident, bool?>)(incident => incident.Text("governorate") is { } value ? !codes.Contains(value) : null));

    private static Gen<(string, Func<ModelIncident, bool?>)> Texts => Gen.Elements<(string, Func<ModelIncident, bool?>)>(
        ("place LIKE 'a%'", incident => incident.Text("place")!.StartsWith('a')),
        ("place LIKE '100\\%'", incident => incident.Text("place") == "100%"),
        ("place LIKE 'a_b'", incident => incident.Text("place") is { Length: 3 } place && place[0] == 'a' && place[2] == 'b'),
        ("CASEI(place) = casei('A MARKET')", incident => incident.Text("place")!.Equals("a market", StringComparison.OrdinalIgnoreCase)),
        ("ACCENTI(place) = 'ecole'", incident => incident.Text("place") == "école"),
        ("place = 'مدرسة'", incident => incident.Text("place") == "مدرسة"),
        ("place > 'a'", incident => string.CompareOrdinal(incident.Text("place"), "a") > 0));

    private static Gen<(string, Func<ModelIncident, bool?>)> Unknown =>
        from name in Gen.Elements("killed_min", "killed_max", "injured_min")
        from isNot in Gen.Elements(false, true)
        select ($"{name} IS {(isNot ? "NOT " : "")}NULL", (Func<ModelIncident, bool?>)(incident => incident.Number(name) is null != isNot));

    private static Gen<(string, Func<ModelIncident, bool?>)> Truths => Gen.Elements<(string, Func<ModelIncident, bool?>)>(
        ("massacre", incident => incident.Truth("massacre")),
        ("massacre = FALSE", incident => !incident.Truth("massacre")),
        ("double_tap = true", incident => incident.Truth("double_tap")),
        ("true", _ => true));

    private static Gen<(string, Func<ModelIncident, bool?>)> Dates =>
        from sign in Gen.Elements(Signs)
        from day in Gen.Choose(0, 500)
        let date = new DateOnly(2019, 1, 1).AddDays(day)
        let text = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select ($"date_start {sign.Sign} DATE('{text}')", (Func<ModelIncident, bool?>)(incident => sign.Holds(string.CompareOrdinal(incident.Text("date_start"), text))));

    private static Gen<(string, Func<ModelIncident, bool?>)> Boxed =>
        from west in Gen.Choose(66, 88)
        from south in Gen.Choose(62, 76)
        from width in Gen.Choose(1, 8)
        let box = (West: west / 2.0, South: south / 2.0, East: (west + width) / 2.0, North: (south + width) / 2.0)
        select (FormattableString.Invariant($"S_INTERSECTS(geom, BBOX({box.West},{box.South},{box.East},{box.North}))"),
            (Func<ModelIncident, bool?>)(incident => incident.At[Crs.Wgs84] is var (x, y) ? x >= box.West && x <= box.East && y >= box.South && y <= box.North : null));
}
