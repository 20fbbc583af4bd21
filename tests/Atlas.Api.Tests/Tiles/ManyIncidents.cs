using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>The service with so many made-up incidents that low zooms are too heavy, 500 of them on one spot.</summary>
public sealed class ManyIncidents : IAsyncLifetime
{
    public const int Made = 12_000;

    private readonly GeodataApi _geodata = new();

    public HttpClient Client => _geodata.Client;

    public TestDatabase Database => _geodata.Database;

    public async ValueTask InitializeAsync()
    {
        await _geodata.InitializeAsync();

        // Publishing so many through the triggers takes minutes, and what they derive is not the question here.
        await Database.Db.ExecuteAsync($"""
            ALTER TABLE atlas.incident DISABLE TRIGGER USER;
            ALTER TABLE atlas.published_incident DISABLE TRIGGER USER;
            CREATE TEMPORARY TABLE made AS
            SELECT '2020-made-up-' || i AS id, DATE '2012-01-01' + i % 3000 AS day, CASE WHEN i % 7 > 0 THEN i % 12 END AS killed,
                   ST_SetSRID(CASE WHEN i <= 500 THEN ST_MakePoint(36.5, 35.5) ELSE ST_MakePoint(36 + (i * 7919 % 10007) / 10007.0, 35 + (i * 104729 % 9973) / 9973.0) END, 4326) AS geom
              FROM generate_series(1, {Made}) AS i;
            INSERT INTO atlas.incident (id, title_en, title_ar, date_start, date_end, time_precision, place, location_precision, event_class, weapons, verification_status, workflow_state)
            SELECT id, 'Made up', 'مختلق', day, day, 'day', 'nowhere', 'unknown', 'bombardment', ARRAY['unknown']::text[]::atlas.weapons, 'verified', 'draft' FROM made;
            INSERT INTO atlas.published_incident (id, title_en, title_ar, date_start, date_end, time_precision, location_precision, uncertainty_m, event_class, weapons, parties, attribution,
                   attribution_confidence, control_at_time, killed_min, site_count, massacre, possible_massacre, verification_status, sources, revision, updated_at, occurred, zones, geom)
            SELECT id, 'Made up', 'مختلق', day, day, 'day', 'locality', 2500, 'bombardment', ARRAY['unknown'], ARRAY['isis'], 'isis', 'likely', ARRAY[]::text[], killed, 1, coalesce(killed >= 5, false), false,
                   'verified', ARRAY['made up'], 1, now(), tstzrange(day::timestamptz, (day + 1)::timestamptz), ARRAY[]::text[], geom FROM made;
            DROP TABLE made;
            ALTER TABLE atlas.published_incident ENABLE TRIGGER USER;
            ALTER TABLE atlas.incident ENABLE TRIGGER USER;
            UPDATE atlas.data_version SET version = version + 1, changed_at = now();
            NOTIFY atlas_data_version;
            """, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _geodata.DisposeAsync();
}
