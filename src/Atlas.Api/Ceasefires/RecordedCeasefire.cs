using System.Text.Json;
using Atlas.Domain.Ceasefires;
using Atlas.Domain.Time;
using Npgsql;

namespace Atlas.Api.Ceasefires;

/// <summary>A ceasefire as recorded, with the area that it is compared in.</summary>
/// <param name="Ordinal">Number among the ceasefires of the Idlib region; null for the others.</param>
/// <param name="EffectiveAt">The effective time that is used, on the clock of Damascus; the start of the day where only the day is stated.</param>
/// <param name="EffectivePrecision">minute or day.</param>
/// <param name="EffectiveAlternatives">Other effective times that a source states. They are data too, and not used.</param>
/// <param name="EndedOn">Civil date of its end; null where no source states one.</param>
/// <param name="Zone">Id of the zone it covers.</param>
/// <param name="ZoneVersion">The version of the zone that is used for both sides; null where no shape of it is known.</param>
public sealed record RecordedCeasefire(
    string Id, int? Ordinal, string NameEn, string NameAr, DateOnly AnnouncedOn, DateTimeOffset EffectiveAt, string EffectivePrecision,
    IReadOnlyList<EffectiveAlternative> EffectiveAlternatives, DateOnly? EndedOn, string EndType, string? Zone, string? ZoneVersion)
{
    private const string Sql = """
        WITH zone AS MATERIALIZED (SELECT ceasefire, zone_version, geom FROM atlas.ceasefire_zone)
        SELECT c.id, c.ordinal, c.name_en, c.name_ar, c.announced_on, c.effective_at, c.effective_precision::text, c.effective_alternatives::text,
               c.ended_on, c.end_type::text, c.zone, z.zone_version,
               ARRAY(
                   SELECT o.ceasefire FROM zone o
                    WHERE o.ceasefire <> c.id AND (o.zone_version = z.zone_version OR ST_Intersects(o.geom, z.geom))) AS others
          FROM atlas.ceasefire c
          LEFT JOIN zone z ON z.ceasefire = c.id
         ORDER BY c.effective_at, c.id
        """;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Each with the ids of the others whose area meets its own, in the order in which they took effect.</summary>
    public static async Task<IReadOnlyList<(RecordedCeasefire Ceasefire, IReadOnlyList<string> OfTheSameArea)>> AllAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var all = new List<(RecordedCeasefire, IReadOnlyList<string>)>();
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            all.Add((Read(row), row.GetFieldValue<string[]>(12)));
        }

        return all;
    }

    /// <summary>What the rules need of it.</summary>
    public Ceasefire AsCompared() => new(
        Id, NameEn, NameAr, EffectiveAt, EffectivePrecision == "minute" ? Domain.Ceasefires.EffectivePrecision.Minute : Domain.Ceasefires.EffectivePrecision.Day, EndedOn);

    private static RecordedCeasefire Read(NpgsqlDataReader row) => new(
        row.GetString(0), row.IsDBNull(1) ? null : row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateOnly>(4),
        DamascusClock.ToLocal(row.GetFieldValue<DateTimeOffset>(5)), row.GetString(6),
        JsonSerializer.Deserialize<IReadOnlyList<EffectiveAlternative>>(row.GetString(7), Json)!,
        row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8), row.GetString(9), row.IsDBNull(10) ? null : row.GetString(10), row.IsDBNull(11) ? null : row.GetString(11));
}

/// <summary>Another effective time, with who states it.</summary>
/// <param name="EffectiveTime">Clock time in Damascus, HH:MM; null where only the day is stated.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Place">Where in the document.</param>
public sealed record EffectiveAlternative(DateOnly EffectiveOn, string? EffectiveTime, string Source, string Place, string? Note);
