-- $1 ceasefire, $2 first and $3 last day asked for: the totals that reports state for times that touch these days, for the ceasefire's zone, for the
-- governorates and communities that meet it or for the country, each beside what the records add up to for the same days, area and parties.
-- A region named in words stands for the zone where the same source's coverage names the zone: the records are then those of the zone.
WITH area AS (
    SELECT c.zone, z.geom FROM atlas.ceasefire c JOIN atlas.ceasefire_zone z ON z.ceasefire = c.id WHERE c.id = $1
), figure AS (
    SELECT f.*, f.area_kind IN ('zone', 'other') AS of_zone
      FROM atlas.published_figure f CROSS JOIN area
     WHERE f.measure IN ('killed', 'massacres', 'killed_in_massacres')
       AND f.period && daterange($2, $3, '[]')
       AND CASE f.area_kind
           WHEN 'country' THEN true
           WHEN 'zone' THEN f.area = area.zone
           WHEN 'governorate' THEN EXISTS (SELECT FROM atlas.governorate g WHERE g.code = f.area AND ST_Intersects(g.geom, area.geom))
           WHEN 'community' THEN EXISTS (SELECT FROM atlas.community c WHERE c.id = f.area AND ST_Intersects(c.geom, area.geom))
           ELSE EXISTS (SELECT FROM atlas.coverage k WHERE k.source = f.source AND k.area_kind = 'zone' AND k.area = area.zone) END
), scope AS (
    -- figures share few periods and areas: the incidents are gone through once for each, not once for every figure
    SELECT DISTINCT f.period, lower(f.period) AS first, coalesce(upper(f.period), 'infinity') AS until, f.area_kind, f.area, f.of_zone FROM figure f
), candidate AS MATERIALIZED (
    SELECT i.date_start, i.date_end, i.governorate, i.community, i.attribution, i.massacre, i.killed_min, i.children_killed_min, i.women_killed_min, x.zone_relation
      FROM atlas.published_incident i
      LEFT JOIN atlas.incident_ceasefire x ON x.incident = i.id AND x.ceasefire = $1
     WHERE i.date_end >= (SELECT min(first) FROM scope) AND i.date_start < (SELECT max(until) FROM scope)
), bucket AS MATERIALIZED (
    SELECT s.period, s.area_kind, s.area, i.massacre, string_to_array(regexp_replace(i.attribution, '^[a-z]+:', ''), '+') AS parties,
           i.date_start >= s.first AND i.date_end < s.until AND (NOT s.of_zone OR i.zone_relation = 'inside') AS sure,
           count(*) AS incidents,
           sum(i.killed_min) AS all_killed, count(i.killed_min) AS all_known,
           sum(i.children_killed_min) AS children_killed, count(i.children_killed_min) AS children_known,
           sum(i.women_killed_min) AS women_killed, count(i.women_killed_min) AS women_known
      FROM scope s
      JOIN candidate i ON i.date_end >= s.first AND i.date_start < s.until
       AND CASE WHEN s.of_zone THEN i.zone_relation IS NOT NULL WHEN s.area_kind = 'governorate' THEN i.governorate = s.area
                WHEN s.area_kind = 'community' THEN i.community = s.area ELSE true END
     GROUP BY s.period, s.area_kind, s.area, i.massacre, i.attribution, sure
)
SELECT f.id, f.source, s.title, s.publisher, s.published_on, s.url, f.place, lower(f.period), upper(f.period) - 1, f.area_kind::text, f.area, f.parties, f.cause,
       f.measure::text, f.victim_group::text, f.value::float8, f.bound::text, f.parent, f.breakdown::text, f.note,
       -- causes, other parties and further groups are not told apart in the records
       f.cause IS NULL AND NOT 'other_parties' = ANY (f.parties) AND f.victim_group IN ('all', 'children', 'women') AS comparable,
       r.incidents, r.killed_min, r.unknown_tolls, r.uncertain
  FROM figure f
  JOIN atlas.source s ON s.id = f.source
 CROSS JOIN LATERAL (
    SELECT coalesce(sum(b.incidents) FILTER (WHERE b.sure), 0)::integer AS incidents,
           (sum(g.killed) FILTER (WHERE b.sure))::integer AS killed_min,
           coalesce(sum(b.incidents - g.known) FILTER (WHERE b.sure), 0)::integer AS unknown_tolls,
           coalesce(sum(b.incidents) FILTER (WHERE NOT b.sure), 0)::integer AS uncertain
      FROM bucket b
     CROSS JOIN LATERAL (SELECT
           CASE f.victim_group WHEN 'all' THEN b.all_killed WHEN 'children' THEN b.children_killed WHEN 'women' THEN b.women_killed END,
           CASE f.victim_group WHEN 'all' THEN b.all_known WHEN 'children' THEN b.children_known WHEN 'women' THEN b.women_known ELSE 0 END) AS g(killed, known)
     WHERE b.period = f.period AND b.area_kind = f.area_kind AND b.area = f.area
       AND (f.measure = 'killed' OR b.massacre)
       -- all the parties together: a bucket of one of them, or of several of them
       AND (f.parties = '{}' OR b.parties <@ f.parties)) r
 ORDER BY lower(f.period), upper(f.period), f.source, f.id
