-- How CQL2 compares text without regard to case and accents. Arabic vowel signs count as accents.

CREATE FUNCTION atlas.casei(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN lower(value COLLATE "und-x-icu");

-- Letters that Unicode does not take apart stand in the translate list.
CREATE FUNCTION atlas.accenti(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(regexp_replace(normalize(value, NFD), '[\u0300-\u036F\u064B-\u0652\u0670]', '', 'g'), 'øØłŁđĐħĦı', 'oOlLdDhHi');
