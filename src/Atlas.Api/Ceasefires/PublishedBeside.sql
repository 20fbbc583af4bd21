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
)
SELECT f.id, f.source, s.title, s.publisher, s.published_on, s.url, f.place, lower(f.period), upper(f.period) - 1, f.area_kind::text, f.area, f.parties, f.cause,
       f.measure::text, f.victim_group::text, f.value::float8, f.bound::text, f.parent, f.breakdown::text, f.note,
       -- causes, other parties and further groups are not told apart in the records
       f.cause IS NULL AND NOT 'other_parties' = ANY (f.parties) AND f.victim_group IN ('all', 'children', 'women') AS comparable,
       r.incidents, r.killed_min, r.unknown_tolls, r.uncertain
  FROM figure f
  JOIN atlas.source s ON s.id = f.source
 CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE p.sure)::integer AS incidents,
           sum(p.killed) FILTER (WHERE p.sure)::integer AS killed_min,
           count(*) FILTER (WHERE p.sure AND p.killed IS NULL)::integer AS unknown_tolls,
           count(*) FILTER (WHERE NOT p.sure)::integer AS uncertain
      FROM (
        SELECT daterange(i.date_start, i.date_end, '[]') <@ f.period AND (NOT f.of_zone OR x.zone_relation = 'inside') AS sure,
               CASE f.victim_group WHEN 'all' THEN i.killed_min WHEN 'children' THEN i.children_killed_min WHEN 'women' THEN i.women_killed_min END AS killed
          FROM atlas.published_incident i
          LEFT JOIN atlas.incident_ceasefire x ON x.incident = i.id AND x.ceasefire = $1
         WHERE daterange(i.date_start, i.date_end, '[]') && f.period
           AND CASE WHEN f.of_zone THEN x.incident IS NOT NULL WHEN f.area_kind = 'governorate' THEN i.governorate = f.area
                    WHEN f.area_kind = 'community' THEN i.community = f.area ELSE true END
           AND (f.measure = 'killed' OR i.massacre)
           -- all the parties together: a bucket of one of them, or of several of them
           AND (f.parties = '{}' OR string_to_array(regexp_replace(i.attribution, '^[a-z]+:', ''), '+') <@ f.parties)) p) r
 ORDER BY lower(f.period), upper(f.period), f.source, f.id
