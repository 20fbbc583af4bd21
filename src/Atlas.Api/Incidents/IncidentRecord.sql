-- $1 incident id. Joins published_incident, so nothing is told of an incident that is not published; sites only where the place is shown exactly.
SELECT to_jsonb(p) - '{number,geom,occurred,line_id,line_distance_min_m,line_distance_max_m,line_uncertainty_m,line_lag_days,line_near_m,line_far_m,place_code}'::text[] || jsonb_build_object(
    'local_time', to_char(p.local_time, 'HH24:MI'),
    'lon', round(ST_X(p.geom)::numeric, 6),
    'lat', round(ST_Y(p.geom)::numeric, 6),
    'public_level', i.public_level,
    'weapon_logic', i.weapon_logic,
    'location_note', CASE WHEN i.public_level = 'exact' THEN i.location_note END,
    'location_note_ar', CASE WHEN i.public_level = 'exact' THEN i.location_note_ar END,
    'note_ar', CASE WHEN i.public_level = 'exact' THEN i.note_ar END,
    'line', (
        SELECT jsonb_build_object(
                   'id', l.id, 'side_a', l.side_a, 'side_b', l.side_b, 'valid_from', lower(l.valid), 'valid_until', upper(l.valid), 'method', l.method,
                   'date_error_days', l.date_error_days, 'note', l.note,
                   'line_distance_min_m', round(p.line_distance_min_m), 'line_distance_max_m', round(p.line_distance_max_m),
                   'line_uncertainty_m', p.line_uncertainty_m, 'line_lag_days', p.line_lag_days,
                   'distance_band', atlas.distance_band(p.line_distance_min_m, p.line_distance_max_m))
          FROM atlas.line_of_engagement l WHERE l.id = p.line_id),
    'zone_relations', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'zone', z.id, 'kind', z.kind, 'name_en', z.name_en, 'name_ar', z.name_ar, 'zone_relation', lies.relation) ORDER BY z.id), '[]')
          FROM (SELECT v.zone, CASE WHEN bool_and(coalesce(v.relation = 'inside', false))
                                         AND range_agg(v.valid) @> daterange(p.date_start, p.date_end, '[]') THEN 'inside' ELSE 'straddles' END AS relation
                  FROM (SELECT zone, valid, CASE
                                   WHEN p.geom IS NOT NULL
                                       THEN atlas.circle_in_zone(p.geom::geography, p.uncertainty_m, geom::geography, ST_Boundary(geom)::geography)
                                   ELSE (SELECT atlas.area_in_zone(g.geom, zone_version.geom) FROM atlas.governorate g WHERE g.code = p.governorate) END AS relation
                          FROM atlas.zone_version WHERE valid && daterange(p.date_start, p.date_end, '[]')) v
                 GROUP BY v.zone HAVING count(v.relation) > 0) lies
          JOIN atlas.zone z ON z.id = lies.zone),
    'ceasefires', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'ceasefire', c.id, 'name_en', c.name_en, 'name_ar', c.name_ar, 'effective_at', c.effective_at, 'effective_precision', c.effective_precision,
                   'zone_relation', x.zone_relation, 'days_from_ceasefire', x.days_from_ceasefire,
                   'phase', atlas.phase(p.occurred, x.zone_relation, '(,)', w.turns_at, w.surely_in_effect_at)) ORDER BY c.effective_at, c.id), '[]')
          FROM atlas.incident_ceasefire x
          JOIN atlas.ceasefire c ON c.id = x.ceasefire
          JOIN atlas.ceasefire_window(1) w ON w.ceasefire = c.id
         WHERE x.incident = p.id),
    'parties', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'party', party, 'role', role, 'confidence', confidence, 'stated_as', stated_as, 'stated_as_ar', stated_as_ar) ORDER BY position), '[]')
          FROM atlas.incident_party WHERE incident = i.id),
    'victims', (
        SELECT coalesce(jsonb_agg(to_jsonb(v) - 'incident' - 'position' ORDER BY position), '[]')
          FROM atlas.incident_victims v WHERE incident = i.id),
    'sites', (
        SELECT coalesce(jsonb_agg(to_jsonb(s) - 'incident' - 'position' - 'geom'
                   || jsonb_build_object('lon', round(ST_X(s.geom)::numeric, 6), 'lat', round(ST_Y(s.geom)::numeric, 6)) ORDER BY position), '[]')
          FROM atlas.incident_site s WHERE incident = i.id AND i.public_level = 'exact'),
    'sources', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'id', d.id, 'title', d.title, 'publisher', d.publisher, 'published_on', d.published_on, 'url', d.url, 'url_kind', d.url_kind,
                   'place', c.place) ORDER BY c.position), '[]')
          FROM atlas.incident_source c JOIN atlas.source d ON d.id = c.source WHERE c.incident = i.id),
    'links', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'incident', l.other) ORDER BY l.position), '[]')
          FROM atlas.incident_link l JOIN atlas.published_incident o ON o.id = l.other WHERE l.incident = i.id),
    'alternatives', CASE WHEN i.public_level = 'exact' THEN i.alternatives ELSE '[]' END)
  FROM atlas.published_incident p JOIN atlas.incident i ON i.id = p.id
 WHERE i.id = $1
