-- What happened in a small box in a short time. The index of place and time from 0005 parts by place until nothing is left to part, and looks at
-- all years of the box: thousands of its pages where there are millions of incidents. This one parts by longitude, latitude and day alike.

-- The line that a point draws through its time, in days since 1970. Immutable, although extract is not in general: an epoch has no time zone.
CREATE FUNCTION atlas.place_time(geom geometry, occurred tstzrange) RETURNS geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ST_MakeLine(
        ST_MakePoint(ST_X(geom), ST_Y(geom), extract(epoch FROM lower(occurred))::float8 / 86400),
        ST_MakePoint(ST_X(geom), ST_Y(geom), extract(epoch FROM upper(occurred))::float8 / 86400));

CREATE INDEX published_incident_place_and_days ON atlas.published_incident
    USING gist (atlas.place_time(geom, occurred) gist_geometry_ops_nd) WHERE geom IS NOT NULL;
