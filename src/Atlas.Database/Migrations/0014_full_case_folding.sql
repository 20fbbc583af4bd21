-- "Straße" is "STRASSE" without regard to case, and a sigma is one letter wherever it stands: upper case first makes them one.
-- Turkish letters follow the rules of no language: ı is i, and İ keeps its dot until atlas.accenti takes it.

CREATE OR REPLACE FUNCTION atlas.casei(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN translate(lower(upper(value COLLATE "und-x-icu") COLLATE "und-x-icu"), 'ς', 'σ');
