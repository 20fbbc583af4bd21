using System.Globalization;
using System.Text;
using Atlas.Import.Checks;
using Atlas.Import.Reading;
using Atlas.Import.Records;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Atlas.Import;

/// <summary>What a load needs to know of the database it loads into.</summary>
internal sealed class StoredRecords(NpgsqlConnection connection)
{
    /// <summary>One load at a time: a second one waits.</summary>
    public async Task LockAsync(CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("SELECT version FROM atlas.data_version FOR UPDATE", connection);
        await command.ExecuteScalarAsync(cancel);
    }

    public async Task<KnownIds> KnownIdsAsync(CancellationToken cancel) => new(
        await IdsAsync("SELECT id FROM atlas.source", cancel), await IdsAsync("SELECT code FROM atlas.governorate", cancel),
        await IdsAsync("SELECT id FROM atlas.community", cancel), await IdsAsync("SELECT id FROM atlas.zone", cancel),
        await IdsAsync("SELECT id FROM atlas.incident", cancel), await IdsAsync("SELECT id FROM atlas.published_figure", cancel));

    public async Task<Dictionary<string, (Point Point, int UncertaintyM)>> CommunityPointsAsync(CancellationToken cancel)
    {
        var points = new Dictionary<string, (Point, int)>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand("SELECT id, geom, uncertainty_m FROM atlas.community", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            points.Add(reader.GetString(0), (reader.GetFieldValue<Point>(1), reader.GetInt32(2)));
        }

        return points;
    }

    /// <summary>The other incidents, read from the file that their last revision keeps.</summary>
    public async Task<IReadOnlyList<Incident>> IncidentsExceptAsync(IReadOnlyList<Incident> given, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("""
            SELECT DISTINCT ON (incident) incident, (after -> 'file')::text FROM atlas.incident_revision
             WHERE incident <> ALL ($1) ORDER BY incident, revision DESC
            """, connection);
        command.Parameters.Add(new() { Value = given.Select(incident => incident.Id).ToArray() });
        var incidents = new List<Incident>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var (json, report) = (Encoding.UTF8.GetBytes(reader.GetString(1)), new LoadReport());
            incidents.Add(Incident.Read(new RecordReader(JsonFile.Read(reader.GetString(0), json, report)!, report), json));
        }

        return incidents;
    }

    /// <summary>Warns where a place lies outside the polygon of its stated governorate, with the geodesic distance.</summary>
    public async Task WarnOfGovernoratesAsync(IReadOnlyList<Incident> incidents, LoadReport report, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("""
            SELECT i.id, ST_Distance(i.geom::geography, stated.geom::geography), inside.code
              FROM atlas.incident i
              JOIN atlas.governorate stated ON stated.code = i.governorate
              LEFT JOIN atlas.governorate inside ON ST_Intersects(inside.geom, i.geom)
             WHERE i.id = ANY ($1) AND NOT ST_Intersects(stated.geom, i.geom)
             ORDER BY i.id
            """, connection);
        command.Parameters.Add(new() { Value = incidents.Select(incident => incident.Id).ToArray() });
        var byId = incidents.ToDictionary(incident => incident.Id);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var place = byId[reader.GetString(0)].Place;
            report.Warn(place.GovernorateAt, string.Create(
                CultureInfo.InvariantCulture,
                $"stated in {place.Governorate}, but the place lies {reader.GetDouble(1) / 1000:0.0} km outside its polygon{(reader.IsDBNull(2) ? "" : $", in {reader.GetString(2)}")}"));
        }
    }

    /// <summary>
    /// Warns where a title, an id or a party's words name the settlement of an incident whose public level hides it. Those are shown as written:
    /// only an editor can tell whether a name gives the place away.
    /// </summary>
    public async Task WarnOfNamedPlacesAsync(IReadOnlyList<Incident> incidents, LoadReport report, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("""
            SELECT DISTINCT i.id, said.field, i.public_level::text
              FROM atlas.incident i
              JOIN atlas.community c ON c.id = i.community
              LEFT JOIN atlas.governorate g ON g.code = i.governorate AND i.public_level <> 'withheld'
             CROSS JOIN LATERAL unnest(array_remove(c.aliases || ARRAY[c.name_en, c.name_ar, c.id], NULL)) AS known (name)
             CROSS JOIN LATERAL (
                 VALUES ('id', i.id), ('title_en', i.title_en), ('title_ar', i.title_ar)
                 UNION ALL
                 SELECT 'parties', concat_ws(' ', p.stated_as, p.stated_as_ar) FROM atlas.incident_party p WHERE p.incident = i.id) AS said (field, words)
             WHERE i.id = ANY ($1) AND i.public_level NOT IN ('exact', 'locality')
               AND known.name IS DISTINCT FROM g.name_en AND known.name IS DISTINCT FROM g.name_ar
               AND strpos(atlas.accenti(atlas.casei(translate(said.words, '-', ' '))), atlas.accenti(atlas.casei(translate(known.name, '-', ' ')))) > 0
             ORDER BY i.id, said.field
            """, connection);
        command.Parameters.Add(new() { Value = incidents.Select(incident => incident.Id).ToArray() });
        var byId = incidents.ToDictionary(incident => incident.Id);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            report.Warn(
                byId[reader.GetString(0)].At,
                $"'{reader.GetString(1)}' names the settlement and is public, but the place is shown at level '{reader.GetString(2)}'");
        }
    }

    private async Task<HashSet<string>> IdsAsync(string sql, CancellationToken cancel)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }
}
