-- Publishing many incidents at once, in less time and with the same outcome.

-- As in 0005, asking the incident alone whether it is published: the view behind it gathers every part first.
CREATE OR REPLACE FUNCTION atlas.publish(incidents text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    wire text := (SELECT string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position)
                    FROM information_schema.columns c JOIN information_schema.columns v USING (table_schema, column_name)
                   WHERE c.table_schema = 'atlas' AND c.table_name = 'published_incident' AND v.table_name = 'publishable_incident');
BEGIN
    DELETE FROM atlas.published_incident p
     WHERE p.id = ANY (incidents) AND NOT EXISTS (SELECT FROM atlas.incident i WHERE i.id = p.id AND i.workflow_state = 'published');
    EXECUTE format(
        'INSERT INTO atlas.published_incident AS p (%1$s) SELECT %1$s FROM atlas.publishable_incident WHERE id = ANY ($1)
         ON CONFLICT (id) DO UPDATE SET (%1$s) = ROW (excluded.%2$s)
         WHERE ROW (p.%3$s) IS DISTINCT FROM ROW (excluded.%2$s)',
        wire, replace(wire, ', ', ', excluded.'), replace(wire, ', ', ', p.')) USING incidents;
END $$;

-- As in 0005, but a transaction that writes incidents part by part may say that it publishes them itself when all parts are there (IncidentWriter):
-- atlas.publish_at_end is then on. Otherwise each incident is published once with every table that is written.
CREATE OR REPLACE FUNCTION atlas.publish_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    incidents text[];
BEGIN
    IF TG_NARGS > 0 AND current_setting('atlas.publish_at_end', true) = 'on' THEN
        RETURN NULL;
    ELSIF TG_NARGS = 0 THEN
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

-- As in 0007, but a circle that several incidents share, as those known by their settlement do, is laid on the zones once.
CREATE OR REPLACE FUNCTION atlas.place_in_ceasefires(incidents text[], ceasefires text[]) RETURNS void LANGUAGE plpgsql SET enable_nestloop = off AS $$
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
    ), circle_relation AS MATERIALIZED (
        SELECT c.geom, c.uncertainty_m, z.zone_version, atlas.circle_in_zone(c.geom::geography, c.uncertainty_m, z.area, z.border) AS relation
          FROM (SELECT DISTINCT geom, uncertainty_m FROM affected WHERE geom IS NOT NULL) c
          -- a box first: nowhere in Syria is a degree shorter than 80 km
          JOIN zone z ON c.geom && ST_Expand(z.geom, c.uncertainty_m / 80000.0)
    ), placed AS (
        SELECT i.id, r.zone_version, r.relation
          FROM affected i JOIN circle_relation r ON r.geom = i.geom AND r.uncertainty_m = i.uncertainty_m
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
