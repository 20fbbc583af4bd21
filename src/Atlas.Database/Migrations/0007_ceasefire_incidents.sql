-- Where each published incident lies to each ceasefire's zone, and how many days from it (domain, section 4, layer 3). Derived from
-- published_incident, zone_version, governorate and ceasefire, and kept up to date when any of them changes.

-- One zone version for both sides of a ceasefire: the one valid on the day it took effect, else the nearest in time, the later of two.
CREATE VIEW atlas.ceasefire_zone AS
SELECT c.id AS ceasefire, c.effective_on, v.id AS zone_version, v.geom
  FROM atlas.ceasefire c
 CROSS JOIN LATERAL (
    SELECT v.id, v.geom FROM atlas.zone_version v WHERE v.zone = c.zone
     ORDER BY greatest(lower(v.valid) - c.effective_on, c.effective_on - upper(v.valid) + 1, 0), lower(v.valid) DESC LIMIT 1) v;

-- Only incidents that lie in the zone or may lie in it have a row. An incident without a point and without a governorate has none.
CREATE TABLE atlas.incident_ceasefire (
    feature             text UNIQUE NOT NULL GENERATED ALWAYS AS (ceasefire || ':' || incident) STORED,
    ceasefire           text NOT NULL REFERENCES atlas.ceasefire ON DELETE CASCADE,
    incident            text NOT NULL REFERENCES atlas.published_incident ON DELETE CASCADE,
    zone_version        text NOT NULL,
    zone_relation       text NOT NULL CHECK (zone_relation IN ('inside', 'straddles')),
    -- null where the date is not known to the day
    days_from_ceasefire integer,
    PRIMARY KEY (ceasefire, incident)
);
CREATE INDEX incident_ceasefire_incident ON atlas.incident_ceasefire (incident);

-- A circle on the ellipsoid against a zone; null when it lies outside. One that touches the border straddles it.
CREATE FUNCTION atlas.circle_in_zone(point geography, radius_m float8, zone geography, border geography) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN ST_DWithin(border, point, radius_m) THEN 'straddles' WHEN ST_Covers(zone, point) THEN 'inside' END;

-- Where the point is not known the whole governorate stands for the place.
CREATE FUNCTION atlas.area_in_zone(area geometry, zone geometry) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN ST_Covers(zone, area) THEN 'inside' WHEN ST_Intersects(zone, area) THEN 'straddles' END;

-- Brings incident_ceasefire up to date for some incidents or some ceasefires; null stands for all.
CREATE FUNCTION atlas.place_in_ceasefires(incidents text[], ceasefires text[]) RETURNS void LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
    WITH zone AS MATERIALIZED (
        SELECT DISTINCT ON (zone_version) zone_version, geom, geom::geography AS area, ST_Boundary(geom)::geography AS border
          FROM atlas.ceasefire_zone WHERE ceasefires IS NULL OR ceasefire = ANY (ceasefires)
    ), affected AS MATERIALIZED (
        SELECT id, geom, uncertainty_m, governorate, date_start, date_end
          FROM atlas.published_incident WHERE incidents IS NULL OR id = ANY (incidents)
    ), governorate_relation AS MATERIALIZED (
        SELECT g.code, z.zone_version, atlas.area_in_zone(g.geom, z.geom) AS relation
          FROM atlas.governorate g CROSS JOIN zone z
         WHERE g.code IN (SELECT governorate FROM affected WHERE geom IS NULL)
    ), placed AS (
        SELECT i.id, z.zone_version, atlas.circle_in_zone(i.geom::geography, i.uncertainty_m, z.area, z.border) AS relation
          FROM affected i
          -- a box first: nowhere in Syria is a degree shorter than 80 km
          JOIN zone z ON i.geom && ST_Expand(z.geom, i.uncertainty_m / 80000.0)
        UNION ALL
        SELECT i.id, r.zone_version, r.relation
          FROM affected i JOIN governorate_relation r ON r.code = i.governorate AND i.geom IS NULL
    ), wanted AS MATERIALIZED (
        SELECT c.ceasefire, i.id AS incident, p.zone_version, p.relation,
               CASE WHEN i.date_start = i.date_end THEN i.date_start - c.effective_on END AS days
          FROM placed p JOIN affected i ON i.id = p.id JOIN atlas.ceasefire_zone c ON c.zone_version = p.zone_version
         WHERE p.relation IS NOT NULL AND (ceasefires IS NULL OR c.ceasefire = ANY (ceasefires))
    ), gone AS (
        DELETE FROM atlas.incident_ceasefire x
         WHERE (incidents IS NULL OR x.incident = ANY (incidents)) AND (ceasefires IS NULL OR x.ceasefire = ANY (ceasefires))
           AND NOT EXISTS (SELECT FROM wanted w WHERE w.ceasefire = x.ceasefire AND w.incident = x.incident)
    )
    INSERT INTO atlas.incident_ceasefire AS x (ceasefire, incident, zone_version, zone_relation, days_from_ceasefire)
    SELECT ceasefire, incident, zone_version, relation, days FROM wanted
    ON CONFLICT (ceasefire, incident) DO UPDATE SET (zone_version, zone_relation, days_from_ceasefire)
        = ROW (excluded.zone_version, excluded.zone_relation, excluded.days_from_ceasefire)
     WHERE ROW (x.zone_version, x.zone_relation, x.days_from_ceasefire)
        IS DISTINCT FROM ROW (excluded.zone_version, excluded.zone_relation, excluded.days_from_ceasefire);
END $$;

CREATE FUNCTION atlas.ceasefires_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched text[];
BEGIN
    IF TG_TABLE_NAME = 'published_incident' THEN
        SELECT array_agg(id) INTO touched FROM changed;
        IF touched IS NOT NULL THEN
            PERFORM atlas.place_in_ceasefires(touched, NULL);
        END IF;
        RETURN NULL;
    ELSIF TG_TABLE_NAME = 'zone_version' THEN
        SELECT array_agg(c.id) INTO touched FROM atlas.ceasefire c
         WHERE c.zone IN (SELECT zone FROM changed)
            OR EXISTS (SELECT FROM atlas.incident_ceasefire x JOIN changed v ON v.id = x.zone_version WHERE x.ceasefire = c.id);
    ELSIF TG_TABLE_NAME = 'ceasefire' THEN
        SELECT array_agg(id) INTO touched FROM changed;
    ELSIF EXISTS (SELECT FROM changed) THEN
        SELECT array_agg(id) INTO touched FROM atlas.ceasefire;
    END IF;
    IF touched IS NOT NULL THEN
        PERFORM atlas.place_in_ceasefires(NULL, touched);
    END IF;
    RETURN NULL;
END $$;

-- An incident is placed again only when its place or date changes: lines of engagement rewrite the distances of all incidents, and placing
-- 100,000 of them takes seconds. A deleted one takes its rows with it.
CREATE FUNCTION atlas.incidents_moved() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
DECLARE
    moved text[];
BEGIN
    SELECT array_agg(id) INTO moved FROM changed JOIN before USING (id)
     WHERE ROW (changed.geom, changed.uncertainty_m, changed.governorate, changed.date_start, changed.date_end)
        IS DISTINCT FROM ROW (before.geom, before.uncertainty_m, before.governorate, before.date_start, before.date_end);
    IF moved IS NOT NULL THEN
        PERFORM atlas.place_in_ceasefires(moved, NULL);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER incidents_moved AFTER UPDATE ON atlas.published_incident
    REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION atlas.incidents_moved();
CREATE TRIGGER ceasefires_changed_on_insert AFTER INSERT ON atlas.published_incident
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION atlas.ceasefires_changed();

CALL atlas.after_change('atlas.zone_version', 'atlas.ceasefires_changed()');
CALL atlas.after_change('atlas.governorate', 'atlas.ceasefires_changed()');
CALL atlas.after_change('atlas.ceasefire', 'atlas.ceasefires_changed()');
CALL atlas.after_change('atlas.incident_ceasefire', 'atlas.advance_data_version()');

-- So many civil days on each side of every ceasefire, half open, and from when on it had surely taken effect: at t0, or at the end of
-- the day where only the day is stated (Atlas.Domain.Ceasefires.ComparisonWindow is its home; a test compares the two).
CREATE FUNCTION atlas.ceasefire_window(days integer)
    RETURNS TABLE (ceasefire text, span tstzrange, turns_at timestamptz, surely_in_effect_at timestamptz)
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT c.id,
           tstzrange(atlas.first_reading(t.local - make_interval(days => days)), atlas.first_reading(t.local + make_interval(days => days))),
           c.effective_at,
           CASE WHEN c.effective_precision = 'minute' THEN c.effective_at ELSE atlas.first_reading((c.effective_on + 1)::timestamp) END
      FROM atlas.ceasefire c CROSS JOIN LATERAL (SELECT c.effective_at AT TIME ZONE 'Asia/Damascus' AS local) t
$$;

-- Before, after, or which of the two cannot be told; null when surely outside (Atlas.Domain.Ceasefires.CeasefirePhase is its home).
CREATE FUNCTION atlas.phase(occurred tstzrange, zone_relation text, span tstzrange, turns_at timestamptz, surely_in_effect_at timestamptz)
    RETURNS atlas.phase
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN NOT occurred && span THEN NULL
        WHEN zone_relation = 'straddles' OR NOT occurred <@ span THEN 'indeterminate'
        WHEN upper(occurred) <= turns_at THEN 'before'
        WHEN lower(occurred) >= surely_in_effect_at THEN 'after'
        ELSE 'indeterminate' END;
