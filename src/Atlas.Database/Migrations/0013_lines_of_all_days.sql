-- As in 0006, but an incident that may have happened on a day without a known line has no distance: on that day it may have been anywhere, and a
-- range over its other days would look more certain than it is (DistanceToLine.OverPeriods).
CREATE OR REPLACE FUNCTION atlas.measure_lines(incidents text[]) RETURNS void LANGUAGE sql SET enable_nestloop = off AS $$
    WITH wanted AS MATERIALIZED (
        SELECT id, geom, governorate, date_start, date_end, daterange(date_start, date_end, '[]') AS days
          FROM atlas.published_incident
         WHERE id = ANY (incidents) AND (geom IS NOT NULL OR governorate IS NOT NULL)
           AND daterange(date_start, date_end, '[]') <@ (SELECT range_agg(valid) FROM atlas.line_of_engagement)
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

SELECT atlas.measure_lines(array_agg(id)) FROM atlas.published_incident HAVING count(*) > 0;
