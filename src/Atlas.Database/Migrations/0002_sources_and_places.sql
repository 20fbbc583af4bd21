-- Sources, and the places that incidents, zones and lines refer to. Geometry is WGS 84 (EPSG:4326), longitude first.

CREATE TABLE atlas.source (
    id           text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title        text NOT NULL,
    publisher    text NOT NULL,
    published_on date,
    url          text CHECK (url ~ '^https?://'),
    url_kind     text CHECK (url_kind IN ('document', 'publisher')),
    language     text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
    seed         text,
    licence      text,
    note         text,
    CHECK ((url IS NULL) = (url_kind IS NULL))
);

-- A shape that PostGIS accepts, in range, not empty.
CREATE FUNCTION atlas.is_sound(shape geometry) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN NOT ST_IsEmpty(shape) AND ST_IsValid(shape)
       AND ST_XMin(shape) >= -180 AND ST_XMax(shape) <= 180 AND ST_YMin(shape) >= -90 AND ST_YMax(shape) <= 90;

-- A period of whole days that is neither empty nor without a beginning.
CREATE FUNCTION atlas.is_period(period daterange) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN NOT isempty(period) AND NOT lower_inf(period);

CREATE TABLE atlas.governorate (
    code    text PRIMARY KEY CHECK (code ~ '^SY-[A-Z]{2}$'),
    name_en text NOT NULL,
    name_ar text NOT NULL,
    geom    geometry(MultiPolygon, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    source  text NOT NULL REFERENCES atlas.source
);
CREATE INDEX governorate_geom ON atlas.governorate USING gist (geom);

CREATE TABLE atlas.community (
    id            text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_en       text NOT NULL,
    name_ar       text,
    aliases       text[] NOT NULL DEFAULT '{}',
    geom          geometry(Point, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    uncertainty_m integer NOT NULL CHECK (uncertainty_m BETWEEN 1 AND 100000),
    source        text NOT NULL REFERENCES atlas.source,
    origin        text NOT NULL,
    licence       text NOT NULL
);
CREATE INDEX community_geom ON atlas.community USING gist (geom);

CREATE TABLE atlas.zone (
    id        text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind      atlas.zone_kind NOT NULL,
    name_en   text NOT NULL,
    name_ar   text NOT NULL,
    agreement text NOT NULL,
    source    text NOT NULL REFERENCES atlas.source,
    place     text NOT NULL,
    note      text
);

-- What a zone covered, and when. Two versions of one zone never hold on the same day.
CREATE TABLE atlas.zone_version (
    id            text PRIMARY KEY,
    zone          text NOT NULL REFERENCES atlas.zone,
    valid         daterange NOT NULL CHECK (atlas.is_period(valid)),
    geom          geometry(MultiPolygon, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    method        atlas.geometry_method NOT NULL,
    uncertainty_m integer NOT NULL CHECK (uncertainty_m >= 0),
    source        text NOT NULL REFERENCES atlas.source,
    place         text NOT NULL,
    note          text,
    EXCLUDE USING gist (zone WITH =, valid WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX zone_version_geom ON atlas.zone_version USING gist (geom);

CREATE TABLE atlas.control_assessment (
    community       text NOT NULL REFERENCES atlas.community,
    valid_from      date NOT NULL,
    controller      atlas.controller NOT NULL,
    date_error_days integer NOT NULL CHECK (date_error_days >= 0),
    note            text,
    source          text NOT NULL REFERENCES atlas.source,
    PRIMARY KEY (community, valid_from)
);

CREATE TABLE atlas.line_of_engagement (
    id            text PRIMARY KEY,
    valid         daterange NOT NULL CHECK (atlas.is_period(valid)),
    side_a        atlas.controller NOT NULL,
    side_b        atlas.controller NOT NULL,
    geom          geometry(MultiLineString, 4326) NOT NULL CHECK (atlas.is_sound(geom)),
    uncertainty_m integer NOT NULL CHECK (uncertainty_m >= 0),
    method        atlas.geometry_method NOT NULL,
    source        text NOT NULL REFERENCES atlas.source,
    place         text,
    note          text,
    CHECK (side_a < side_b AND side_a <> 'unknown' AND side_b <> 'unknown')
);
CREATE INDEX line_of_engagement_geom ON atlas.line_of_engagement USING gist (geom);
CREATE INDEX line_of_engagement_valid ON atlas.line_of_engagement USING gist (valid);
