-- Tables that an organisation has beside ours, in reference systems of their own.

-- The shape in EPSG:4326; null where its coordinates lie outside of what their reference system is for. Some projections refuse such coordinates, and
-- with them the whole question; others name a place all the same, on the other side of the world: its way back leads elsewhere.
CREATE FUNCTION atlas.in_degrees(shape geometry) RETURNS geometry
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE -- what may fail needs a transaction of its own
AS $$
DECLARE
    degrees geometry;
    given box3d;
    found box3d;
    back box3d;
BEGIN
    degrees := ST_Transform(shape, 4326);
    given := Box3D(shape);
    found := Box3D(degrees);
    back := Box3D(ST_Transform(degrees, ST_SRID(shape)));
    IF greatest(abs(ST_XMin(back) - ST_XMin(given)), abs(ST_YMin(back) - ST_YMin(given)), abs(ST_XMax(back) - ST_XMax(given)), abs(ST_YMax(back) - ST_YMax(given))) < 1
        AND greatest(-ST_XMin(found), ST_XMax(found)) <= 180.00000000001 AND greatest(-ST_YMin(found), ST_YMax(found)) <= 90.00000000001
    THEN
        RETURN degrees;
    END IF;
    RETURN NULL;
EXCEPTION WHEN internal_error THEN -- what PostGIS calls every refusal of PROJ
    RETURN NULL;
END
$$;
