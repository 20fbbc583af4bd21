-- Lines of engagement and control areas as the rebuild of the importer makes them (Atlas.Import.LinesOfEngagement), what people drew
-- themselves, and for each published incident its stored distance to the lines of its days.

-- The one day from which on nothing is known of any community. Without a row, control is known until the day of the last assessment.
CREATE TABLE atlas.control_known_until (
    known_until date PRIMARY KEY,
    note        text,
    source      text NOT NULL REFERENCES atlas.source,
    -- at most one row, also when a load replaces it: the new row comes before the old one goes
    CONSTRAINT control_known_until_is_one EXCLUDE USING btree ((true) WITH =) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE atlas.drawn_line (
    id            text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- without an end it holds for as long as control is known
    valid         daterange NOT NULL CHECK (atlas.is_period(valid)),
    side_a        atlas.controller NOT NULL,
    side_b        atlas.controller NOT NULL,
    geom          geometry(MultiLineString, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    -- where the drawing speaks: there the derived line of the same sides gives way
    extent        geometry(MultiPolygon, 4326) NOT NULL CHECK (atlas.is_sound(extent)),
    uncertainty_m integer NOT NULL CHECK (uncertainty_m >= 0),
    method        atlas.geometry_method NOT NULL,
    source        text NOT NULL REFERENCES atlas.source,
    place         text NOT NULL,
    note          text,
    CHECK (side_a < side_b AND side_a <> 'unknown' AND side_b <> 'unknown')
);

CREATE TABLE atlas.drawn_area (
    id            text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    valid         daterange NOT NULL CHECK (atlas.is_period(valid)),
    controller    atlas.controller NOT NULL,
    geom          geometry(MultiPolygon, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    uncertainty_m integer NOT NULL CHECK (uncertainty_m >= 0),
    method        atlas.geometry_method NOT NULL,
    source        text NOT NULL REFERENCES atlas.source,
    place         text NOT NULL,
    note          text
);

-- The periods in which control did not change. `inputs` names everything that their map was made of: a period whose inputs are stored
-- already is not computed again.
CREATE TABLE atlas.control_period (
    id     text PRIMARY KEY,
    valid  daterange NOT NULL CHECK (atlas.is_period(valid)),
    inputs text NOT NULL,
    EXCLUDE USING gist (valid WITH &&) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE atlas.control_area (
    id         text PRIMARY KEY,
    valid      daterange NOT NULL CHECK (atlas.is_period(valid)),
    -- unknown: land too far from every assessed community
    controller atlas.controller NOT NULL,
    geom       geometry(MultiPolygon, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    method     atlas.geometry_method NOT NULL,
    sources    text[] NOT NULL CHECK (cardinality(sources) > 0),
    note       text NOT NULL
);
CREATE INDEX control_area_geom ON atlas.control_area USING gist (geom);
CREATE INDEX control_area_valid ON atlas.control_area USING gist (valid);

ALTER TABLE atlas.line_of_engagement
    -- whose cells meet at the line; none for a drawn one
    ADD COLUMN communities     text[] NOT NULL DEFAULT '{}',
    ADD COLUMN drawn_area      text,
    -- day of the last assessment, or the first of the drawing, behind it
    ADD COLUMN observed_on     date NOT NULL,
    -- how many days earlier or later it may have become what it is
    ADD COLUMN date_error_days integer NOT NULL CHECK (date_error_days >= 0),
    ADD COLUMN sources         text[] NOT NULL CHECK (cardinality(sources) > 0);

-- What the rebuild makes follows the files within the transaction, so references are checked at its end. `computed` tells its zone
-- versions from those of a file.
ALTER TABLE atlas.line_of_engagement ALTER CONSTRAINT line_of_engagement_source_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE atlas.zone_version ADD COLUMN computed boolean NOT NULL DEFAULT false;
ALTER TABLE atlas.zone_version ALTER CONSTRAINT zone_version_zone_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE atlas.zone_version ALTER CONSTRAINT zone_version_source_fkey DEFERRABLE INITIALLY DEFERRED;

-- Distances are geodesic, from the public point or the governorate's polygon. Null: no line is known for its days, or no place.
ALTER TABLE atlas.published_incident
    ADD COLUMN line_id             text,
    ADD COLUMN line_distance_min_m double precision,
    ADD COLUMN line_distance_max_m double precision,
    ADD COLUMN line_uncertainty_m  integer,
    ADD COLUMN line_lag_days       integer,
    -- the nearest and the furthest it may have been: what the verdict compares
    ADD COLUMN line_near_m         double precision
        GENERATED ALWAYS AS (line_distance_min_m - (coalesce(uncertainty_m, 0) + line_uncertainty_m)) STORED,
    ADD COLUMN line_far_m          double precision
        GENERATED ALWAYS AS (line_distance_max_m + (coalesce(uncertainty_m, 0) + line_uncertainty_m)) STORED;
CREATE INDEX published_incident_near_line ON atlas.published_incident USING gist (geom, line_near_m);

-- The verdict (Atlas.Domain.LinesOfEngagement.DistanceToLine.Judge is its home; a test compares the two).
CREATE FUNCTION atlas.proximity(near_m double precision, far_m double precision, within_m double precision) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN near_m IS NULL OR far_m IS NULL THEN 'unknown'
        WHEN far_m <= within_m THEN 'within'
        WHEN near_m > within_m THEN 'outside'
        ELSE 'indeterminate' END;

-- The band of a distance (Atlas.Domain.LinesOfEngagement.DistanceBand is its home; a test compares the two).
CREATE FUNCTION atlas.distance_band(min_m double precision, max_m double precision) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (
        SELECT key FROM (VALUES (0, 1000, '0-1'), (1000, 2000, '1-2'), (2000, 5000, '2-5'), (5000, 10000, '5-10'), (10000, 20000, '10-20'),
            (20000, 'Infinity'::double precision, '20+')) AS band (beyond_m, up_to_m, key)
         WHERE (min_m > beyond_m OR beyond_m = 0) AND min_m <= up_to_m AND (max_m > beyond_m OR beyond_m = 0) AND max_m <= up_to_m);

-- How far the point of a place that is furthest from a line is from it: at most 50 m too great and never too small. As in
-- Atlas.Domain.Geodesy.FarthestPoint, no step of s metres changes a distance by more than s: a box whose middle is too near is dropped
-- unlooked at, the others are quartered.
CREATE FUNCTION atlas.farthest_m(place geometry, line geometry) RETURNS double precision
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    tolerance CONSTANT double precision := 50;
    target    CONSTANT geography := line::geography;
    at_least  double precision := (SELECT max(ST_Distance(vertex.geom::geography, target)) FROM ST_DumpPoints(place) AS vertex);
    sure      double precision;
    boxes     geometry[] := ARRAY[ST_Envelope(place)];
BEGIN
    WHILE boxes IS NOT NULL LOOP
        WITH box AS (
            SELECT b AS geom, ST_Centroid(b) AS middle FROM unnest(boxes) AS b
        ), measured AS (
            SELECT geom, middle, ST_Distance(middle::geography, target) AS d, greatest(
                ST_Distance(middle::geography, ST_SetSRID(ST_MakePoint(ST_XMin(geom), ST_YMin(geom)), 4326)::geography),
                ST_Distance(middle::geography, ST_SetSRID(ST_MakePoint(ST_XMin(geom), ST_YMax(geom)), 4326)::geography)) AS r
              FROM box
        )
        SELECT max(d - r), array_agg(quarter.geom) FILTER (WHERE d + r > at_least + tolerance AND ST_Intersects(quarter.geom, place))
          INTO sure, boxes
          FROM measured
         CROSS JOIN LATERAL (VALUES
            (ST_MakeEnvelope(ST_XMin(geom), ST_YMin(geom), ST_X(middle), ST_Y(middle), 4326)),
            (ST_MakeEnvelope(ST_X(middle), ST_YMin(geom), ST_XMax(geom), ST_Y(middle), 4326)),
            (ST_MakeEnvelope(ST_XMin(geom), ST_Y(middle), ST_X(middle), ST_YMax(geom), 4326)),
            (ST_MakeEnvelope(ST_X(middle), ST_Y(middle), ST_XMax(geom), ST_YMax(geom), 4326))) AS quarter (geom);
        at_least := greatest(at_least, sure);
    END LOOP;
    RETURN at_least + tolerance;
END $$;

-- Measures published incidents anew: on each day the nearest line, over all days the whole range (DistanceToLine.OnOneDay and OverPeriods).
-- The planner takes the given incidents for a handful and would compare everything with everything: nested loops are left to where nothing
-- else does. So it is wherever a hundred thousand incidents may be given.
CREATE FUNCTION atlas.measure_lines(incidents text[]) RETURNS void LANGUAGE sql SET enable_nestloop = off AS $$
    WITH wanted AS MATERIALIZED (
        SELECT id, geom, governorate, date_start, date_end, daterange(date_start, date_end, '[]') AS days
          FROM atlas.published_incident WHERE id = ANY (incidents) AND (geom IS NOT NULL OR governorate IS NOT NULL)
    ), pair AS MATERIALIZED (
        SELECT w.id, w.geom, CASE WHEN w.geom IS NULL THEN w.governorate END AS area, w.date_start, w.date_end, l.id AS line, l.valid,
               l.uncertainty_m, l.observed_on, l.geom AS line_geom
          FROM wanted w JOIN atlas.line_of_engagement l ON l.valid && w.days
         ORDER BY l.id -- PostGIS keeps the last line it indexed
    ), from_point AS MATERIALIZED (
        SELECT id, date_start, date_end, line, valid, uncertainty_m, observed_on, ST_Distance(line_geom::geography, geom::geography) AS m
          FROM pair WHERE geom IS NOT NULL
    ), from_area AS MATERIALIZED (
        SELECT p.area, p.line, ST_Distance(g.geom::geography, l.geom::geography) AS min_m, atlas.farthest_m(g.geom, l.geom) AS max_m
          FROM (SELECT DISTINCT area, line FROM pair WHERE area IS NOT NULL) AS p
          JOIN atlas.governorate g ON g.code = p.area
          JOIN atlas.line_of_engagement l ON l.id = p.line
    ), measured AS MATERIALIZED (
        SELECT id, date_start, date_end, line, valid, uncertainty_m, observed_on, m AS min_m, m AS max_m FROM from_point
        UNION ALL
        SELECT p.id, p.date_start, p.date_end, p.line, p.valid, p.uncertainty_m, p.observed_on, a.min_m, a.max_m
          FROM pair p JOIN from_area a ON a.area = p.area AND a.line = p.line
    ), change AS MATERIALIZED (
        -- the days on which the set of lines may be another one
        SELECT id, greatest(lower(valid), date_start) AS day FROM measured
        UNION
        SELECT id, upper(valid) FROM measured WHERE upper(valid) <= date_end
    ), on_one_day AS MATERIALIZED (
        SELECT DISTINCT ON (c.id, c.day) c.id, c.day, m.line, m.min_m, min(m.max_m) OVER same_day AS max_m, m.uncertainty_m,
               least(m.date_end, upper(m.valid) - 1) - m.observed_on AS lag_days
          FROM change c JOIN measured m ON m.id = c.id AND m.valid @> c.day
        WINDOW same_day AS (PARTITION BY c.id, c.day)
         ORDER BY c.id, c.day, m.min_m, m.line COLLATE "C"
    ), over_all_days AS MATERIALIZED (
        SELECT id, (array_agg(line ORDER BY min_m, day))[1] AS line, min(min_m) AS min_m, max(max_m) AS max_m, max(uncertainty_m) AS uncertainty_m,
               (array_agg(lag_days ORDER BY min_m, day))[1] AS lag_days
          FROM on_one_day GROUP BY id
    )
    UPDATE atlas.published_incident p
       SET (line_id, line_distance_min_m, line_distance_max_m, line_uncertainty_m, line_lag_days)
         = ROW (d.line, d.min_m, d.max_m, d.uncertainty_m, d.lag_days)
      FROM unnest(incidents) AS i (id) LEFT JOIN over_all_days d ON d.id = i.id
     WHERE p.id = i.id
       AND ROW (p.line_id, p.line_distance_min_m, p.line_distance_max_m, p.line_uncertainty_m, p.line_lag_days)
           IS DISTINCT FROM ROW (d.line, d.min_m, d.max_m, d.uncertainty_m, d.lag_days);
$$;

-- Distances follow the incident: its place and its days.
CREATE FUNCTION atlas.measure_new_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM atlas.measure_lines(array_agg(id)) FROM changed HAVING count(*) > 0;
    RETURN NULL;
END $$;
CREATE TRIGGER measure_new_incidents AFTER INSERT ON atlas.published_incident
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION atlas.measure_new_incidents();

CREATE FUNCTION atlas.measure_moved_incidents() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
    PERFORM atlas.measure_lines(array_agg(n.id))
       FROM new_rows n JOIN old_rows o ON o.id = n.id
      WHERE ROW (n.geom, n.governorate, n.date_start, n.date_end) IS DISTINCT FROM ROW (o.geom, o.governorate, o.date_start, o.date_end)
     HAVING count(*) > 0;
    RETURN NULL;
END $$;
CREATE TRIGGER measure_moved_incidents AFTER UPDATE ON atlas.published_incident
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION atlas.measure_moved_incidents();

-- And they follow the lines: every incident whose days touch those of a line that came, went or changed.
CREATE FUNCTION atlas.measure_near_changed_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM atlas.measure_lines(array_agg(p.id)) FROM atlas.published_incident p
      WHERE EXISTS (SELECT FROM changed c WHERE c.valid && daterange(p.date_start, p.date_end, '[]'))
     HAVING count(*) > 0;
    RETURN NULL;
END $$;
CREATE FUNCTION atlas.measure_near_updated_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM atlas.measure_lines(array_agg(p.id)) FROM atlas.published_incident p
      WHERE EXISTS (
        SELECT FROM (SELECT valid FROM old_rows UNION ALL SELECT valid FROM new_rows) AS c WHERE c.valid && daterange(p.date_start, p.date_end, '[]'))
     HAVING count(*) > 0;
    RETURN NULL;
END $$;
CREATE TRIGGER measure_near_new_lines AFTER INSERT ON atlas.line_of_engagement
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION atlas.measure_near_changed_lines();
CREATE TRIGGER measure_near_deleted_lines AFTER DELETE ON atlas.line_of_engagement
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION atlas.measure_near_changed_lines();
CREATE TRIGGER measure_near_updated_lines AFTER UPDATE ON atlas.line_of_engagement
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION atlas.measure_near_updated_lines();

-- A place known only by its governorate is measured by the polygon.
CREATE FUNCTION atlas.measure_in_changed_governorates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM atlas.measure_lines(array_agg(p.id)) FROM atlas.published_incident p JOIN changed c ON c.code = p.governorate
      WHERE p.geom IS NULL HAVING count(*) > 0;
    RETURN NULL;
END $$;
CALL atlas.after_change('atlas.governorate', 'atlas.measure_in_changed_governorates()');

CALL atlas.after_change('atlas.control_area', 'atlas.advance_data_version()');
