using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Model;

/// <summary>
/// Made-up incidents on half degrees, so that boxes often end just where one lies; with and without places, tolls and times of day; and all of
/// them fetched once from the service, for the model to choose from.
/// </summary>
public sealed class ScatteredIncidents : IAsyncLifetime
{
    private const int Count = 400;

    private readonly GeodataApi _api = new();

    public HttpClient Client => _api.Client;

    internal IReadOnlyList<ModelIncident> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await _api.InitializeAsync();
        await _api.Database.Db.ExecuteAsync("""
            SELECT setseed(0.5);
            CREATE TEMPORARY TABLE made_up ON COMMIT DROP AS
                SELECT i, '2015-05-05-made-up-' || i AS id, '2019-01-01'::date + (random() * 500)::int AS day, (random() * 60)::int AS killed,
                       CASE WHEN i % 10 > 0 THEN ST_SetSRID(CASE
                           WHEN i % 15 = 1 THEN ST_MakePoint((random() * 8)::int * 45 - 180, (random() * 4)::int * 40 - 80)
                           ELSE ST_MakePoint(34 + (random() * 18)::int / 2.0, 32 + (random() * 11)::int / 2.0) END, 4326) END AS geom
                  FROM generate_series(1, $1) AS i;
            """.Replace("$1", $"{Count}", StringComparison.Ordinal) + """
            INSERT INTO atlas.incident (id, title_en, title_ar, date_start, date_end, local_time, time_precision, place, governorate, location_precision, uncertainty_m, geom,
                   public_level, event_class, weapons, killed_min, killed_max, verification_status, workflow_state)
            SELECT id, 'Made up', 'مثال', day, day + CASE WHEN i % 4 = 0 THEN 6 ELSE 0 END, CASE WHEN i % 4 = 1 THEN make_time(i % 24, i % 60, 0) END,
                   CASE i % 4 WHEN 0 THEN 'week' WHEN 1 THEN 'exact_time' ELSE 'day' END,
                   (ARRAY['a market', 'A Market', 'école', 'مدرسة', '100%', 'a_b'])[i % 6 + 1], (ARRAY['SY-ID', 'SY-HL', 'SY-HM'])[i % 3 + 1],
                   CASE WHEN geom IS NULL THEN 'governorate' ELSE 'exact' END, CASE WHEN geom IS NOT NULL THEN 1 END, geom, 'exact', 'bombardment',
                   CASE WHEN i % 2 = 0 THEN ARRAY['artillery'] ELSE ARRAY['missile', 'artillery'] END, CASE WHEN i % 5 > 0 THEN killed END,
                   CASE WHEN i % 7 = 0 THEN killed + 3 END, 'unverified', 'draft' FROM made_up;
            INSERT INTO atlas.incident_source SELECT id, 0, 'atlas-gazetteer', 'made up' FROM made_up;
            UPDATE atlas.incident SET workflow_state = 'published' WHERE workflow_state = 'draft';
            """, TestContext.Current.CancellationToken);
        All = await ModelIncident.FetchAsync(Client);
        Assert.True(All.Count > Count);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();
}
