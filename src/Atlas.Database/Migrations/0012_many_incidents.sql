-- What slows down where there are many incidents.

-- What has no place matches every box: few rows, which the index of place and time finds only by looking at every part of it.
CREATE INDEX published_incident_unplaced ON atlas.published_incident USING gist (occurred) WHERE geom IS NULL;

-- As in 0007, with ST_Intersects for ST_Covers: a point within no distance of the border is covered where it intersects, and PostGIS keeps the zone
-- that it indexed for the next incident, which took most of the time of publishing many.
CREATE OR REPLACE FUNCTION atlas.circle_in_zone(point geography, radius_m float8, zone geography, border geography) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN ST_DWithin(border, point, radius_m) THEN 'straddles' WHEN ST_Intersects(zone, point) THEN 'inside' END;
