-- What the public may see of an incident: one flat row, named as on the wire (domain, section 7). Every public path reads this table
-- and never atlas.incident, so an exact place that is generalised or withheld is not there to be found by narrowing a filter.

CREATE TABLE atlas.published_incident (
    number                 bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id                     text PRIMARY KEY REFERENCES atlas.incident,
    title_en               text NOT NULL,
    title_ar               text NOT NULL,
    date_start             date NOT NULL,
    date_end               date NOT NULL,
    local_time             time,
    time_precision         text NOT NULL,
    place                  text,
    community              text,
    governorate            text,
    governorate_name_en    text,
    governorate_name_ar    text,
    location_precision     text NOT NULL,
    uncertainty_m          integer,
    event_class            text NOT NULL,
    weapons                text[] NOT NULL,
    parties                text[] NOT NULL,
    attribution            text NOT NULL,
    attribution_confidence text NOT NULL,
    control_at_time        text[] NOT NULL,
    killed_min             integer,
    killed_max             integer,
    children_killed_min    integer,
    women_killed_min       integer,
    injured_min            integer,
    injured_max            integer,
    double_tap             boolean,
    site_count             integer NOT NULL,
    massacre               boolean NOT NULL,
    possible_massacre      boolean NOT NULL,
    verification_status    text NOT NULL,
    documented_on          date,
    sources                text[] NOT NULL,
    note                   text,
    revision               integer NOT NULL,
    updated_at             timestamptz NOT NULL,
    occurred               tstzrange NOT NULL,
    zones                  text[] NOT NULL,
    geom                   geometry(Point, 4326)
);
CREATE INDEX published_incident_place_time ON atlas.published_incident USING gist (geom, occurred);
CREATE INDEX published_incident_time ON atlas.published_incident USING gist (occurred);
CREATE INDEX published_incident_zones ON atlas.published_incident USING gin (zones);
CREATE INDEX published_incident_parties ON atlas.published_incident USING gin (parties);
CREATE INDEX published_incident_weapons ON atlas.published_incident USING gin (weapons);
CREATE INDEX published_incident_governorate ON atlas.published_incident (governorate);
CREATE INDEX published_incident_massacre ON atlas.published_incident (id) WHERE massacre;

-- The massacre rule (Atlas.Domain.Massacres.Massacre is its home; a test compares the two).
CREATE FUNCTION atlas.is_massacre(killed_min integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN coalesce(killed_min >= 5, false);

CREATE FUNCTION atlas.is_possible_massacre(killed_min integer, killed_max integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN NOT atlas.is_massacre(killed_min) AND coalesce(killed_max >= 5, false);

-- The bucket an incident is counted in (Atlas.Domain.Incidents.Attribution is its home; a test compares the two).
CREATE FUNCTION atlas.attribution(parties text[], roles text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (
        WITH named AS (
            SELECT role, array_agg(DISTINCT party COLLATE "C" ORDER BY party COLLATE "C") AS codes
              FROM unnest(parties, roles) AS p(party, role) WHERE party <> 'unidentified' GROUP BY role)
        SELECT coalesce(
            (SELECT CASE WHEN cardinality(codes) = 1 AND role <> 'alternative' THEN codes[1]
                         ELSE CASE role WHEN 'alternative' THEN 'alternative:' ELSE 'joint:' END || array_to_string(codes, '+') END
               FROM named WHERE role IN ('sole', 'joint', 'alternative')
              ORDER BY array_position(ARRAY['sole', 'joint', 'alternative'], role) LIMIT 1),
            'unidentified'));

-- The least certain of several confidences stands for all.
CREATE FUNCTION atlas.weakest_confidence(confidences text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce((SELECT c FROM unnest(confidences) AS c
        ORDER BY array_position(ARRAY['unknown', 'contested', 'possible', 'likely', 'established', 'accepted_by_party'], c) LIMIT 1), 'unknown');

-- The public place is written when an incident is published or its place or level changes: the true place where the level is exact,
-- the settlement's own point where it is locality, none beyond. It is never jittered, so asking often tells no more than asking once.
CREATE FUNCTION atlas.place_for_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.geom_public := NULL;
    NEW.public_radius_m := NULL;
    IF NEW.workflow_state <> 'published' OR NEW.geom IS NULL THEN
        RETURN NEW;
    END IF;
    IF NEW.public_level = 'exact' THEN
        NEW.geom_public := NEW.geom;
        NEW.public_radius_m := NEW.uncertainty_m;
    ELSIF NEW.public_level = 'locality' THEN
        SELECT c.geom, greatest(2500, c.uncertainty_m, NEW.uncertainty_m) INTO NEW.geom_public, NEW.public_radius_m
          FROM atlas.community c WHERE c.id = NEW.community;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER incident_place_for_public BEFORE INSERT OR UPDATE ON atlas.incident
    FOR EACH ROW EXECUTE FUNCTION atlas.place_for_public();

CREATE VIEW atlas.publishable_incident AS
SELECT i.id, i.title_en, i.title_ar, i.date_start, i.date_end, i.local_time, i.time_precision::text,
       CASE WHEN i.public_level = 'exact' THEN i.place
            WHEN i.public_level = 'locality' THEN coalesce(c.name_en, g.name_en)
            WHEN i.public_level <> 'withheld' THEN g.name_en END AS place,
       CASE WHEN i.public_level IN ('exact', 'locality') THEN i.community END AS community,
       g.code AS governorate, g.name_en AS governorate_name_en, g.name_ar AS governorate_name_ar,
       CASE WHEN i.public_level = 'exact' THEN i.location_precision::text
            WHEN i.public_level = 'withheld' THEN 'unknown'
            WHEN i.geom_public IS NULL AND i.location_precision = 'unknown' THEN 'unknown'
            WHEN i.geom_public IS NULL THEN 'governorate'
            WHEN i.location_precision IN ('exact', 'vicinity', 'street_landmark', 'neighbourhood') THEN 'locality'
            ELSE i.location_precision::text END AS location_precision,
       i.public_radius_m AS uncertainty_m, i.event_class::text, i.weapons::text[],
       p.parties, atlas.attribution(p.parties, p.roles) AS attribution, atlas.weakest_confidence(p.confidences) AS attribution_confidence,
       i.control_at_time::text[], i.killed_min, i.killed_max, i.children_killed_min, i.women_killed_min, i.injured_min, i.injured_max,
       i.double_tap, s.sites AS site_count,
       atlas.is_massacre(i.killed_min) AS massacre, atlas.is_possible_massacre(i.killed_min, i.killed_max) AS possible_massacre,
       i.verification_status::text, i.documented_on, q.sources,
       CASE WHEN i.public_level = 'exact' THEN i.note END AS note,
       i.revision, i.updated_at, i.occurred,
       CASE WHEN i.geom_public IS NULL THEN '{}' ELSE ARRAY(
           SELECT DISTINCT v.zone FROM atlas.zone_version v
            WHERE v.valid && daterange(i.date_start, i.date_end, '[]') AND ST_Intersects(v.geom, i.geom_public) ORDER BY v.zone) END AS zones,
       i.geom_public AS geom
  FROM atlas.incident i
  LEFT JOIN atlas.community c ON c.id = i.community
  LEFT JOIN atlas.governorate g ON g.code = i.governorate AND i.public_level <> 'withheld'
 CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(party::text ORDER BY position), '{}') AS parties,
           coalesce(array_agg(role::text ORDER BY position), '{}') AS roles,
           coalesce(array_agg(confidence::text ORDER BY position), '{}') AS confidences
      FROM atlas.incident_party WHERE incident = i.id) p
 CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(source || ': ' || replace(place, ';', ',') ORDER BY position), '{}') AS sources
      FROM atlas.incident_source WHERE incident = i.id) q
 CROSS JOIN LATERAL (SELECT count(*)::integer AS sites FROM atlas.incident_site WHERE incident = i.id) s
 WHERE i.workflow_state = 'published';

-- Brings published_incident up to date for the given incidents: the columns of publishable_incident, so that what later files derive is left
-- alone. `number` stays with the incident for as long as it is published.
CREATE FUNCTION atlas.publish(incidents text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    wire text := (SELECT string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position)
                    FROM information_schema.columns c JOIN information_schema.columns v USING (table_schema, column_name)
                   WHERE c.table_schema = 'atlas' AND c.table_name = 'published_incident' AND v.table_name = 'publishable_incident');
BEGIN
    DELETE FROM atlas.published_incident p
     WHERE p.id = ANY (incidents) AND NOT EXISTS (SELECT FROM atlas.publishable_incident i WHERE i.id = p.id);
    EXECUTE format(
        'INSERT INTO atlas.published_incident AS p (%1$s) SELECT %1$s FROM atlas.publishable_incident WHERE id = ANY ($1)
         ON CONFLICT (id) DO UPDATE SET (%1$s) = ROW (excluded.%2$s)
         WHERE ROW (p.%3$s) IS DISTINCT FROM ROW (excluded.%2$s)',
        wire, replace(wire, ', ', ', excluded.'), replace(wire, ', ', ', p.')) USING incidents;
END $$;

-- Statement triggers: TG_ARGV[0] is the column that names the incident; none means that any incident may be affected.
CREATE FUNCTION atlas.publish_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    incidents text[];
BEGIN
    IF TG_NARGS = 0 THEN
        IF EXISTS (SELECT FROM changed) THEN
            SELECT array_agg(id) INTO incidents FROM atlas.incident WHERE workflow_state = 'published';
        END IF;
    ELSE
        EXECUTE format('SELECT array_agg(DISTINCT %I) FROM changed', TG_ARGV[0]) INTO incidents;
    END IF;
    IF incidents IS NOT NULL THEN
        PERFORM atlas.publish(incidents);
    END IF;
    RETURN NULL;
END $$;

-- The data version is advanced by every change that anybody could see, and told to every listening instance when it commits.
CREATE TABLE atlas.data_version (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version    bigint NOT NULL,
    changed_at timestamptz NOT NULL
);
INSERT INTO atlas.data_version (version, changed_at) VALUES (1, now());

CREATE FUNCTION atlas.advance_data_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed) THEN
        UPDATE atlas.data_version SET version = version + 1, changed_at = now();
        PERFORM pg_notify('atlas_data_version', '');
    END IF;
    RETURN NULL;
END $$;

-- Attaches a statement trigger for inserts, updates and deletes, each with its changed rows as the transition table "changed".
CREATE PROCEDURE atlas.after_change(of_table regclass, call text) LANGUAGE plpgsql AS $$
DECLARE
    event text;
BEGIN
    FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %s',
            split_part(split_part(call, '(', 1), '.', 2) || '_on_' || lower(event), event, of_table,
            CASE event WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, call);
    END LOOP;
END $$;

CALL atlas.after_change('atlas.incident_party', 'atlas.publish_changed(incident)');
CALL atlas.after_change('atlas.incident_source', 'atlas.publish_changed(incident)');
CALL atlas.after_change('atlas.incident_site', 'atlas.publish_changed(incident)');
CALL atlas.after_change('atlas.zone_version', 'atlas.publish_changed()');
CALL atlas.after_change('atlas.governorate', 'atlas.publish_changed()');
CALL atlas.after_change('atlas.community', 'atlas.publish_changed()');
CALL atlas.after_change('atlas.incident', 'atlas.publish_changed(id)');

DO $$
DECLARE
    visible text;
BEGIN
    FOREACH visible IN ARRAY ARRAY['source', 'governorate', 'community', 'zone', 'zone_version', 'control_assessment', 'line_of_engagement',
        'ceasefire', 'ceasefire_source', 'coverage', 'published_figure', 'published_incident', 'incident_victims', 'incident_link'] LOOP
        CALL atlas.after_change(format('atlas.%I', visible)::regclass, 'atlas.advance_data_version()');
    END LOOP;
END $$;
