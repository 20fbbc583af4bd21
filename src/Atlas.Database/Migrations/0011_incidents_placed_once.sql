-- A published incident is placed in the ceasefires' zones again only when its place or date changes. Lines of engagement rewrite the
-- distances of all incidents, and placing 100,000 of them takes seconds.

DROP TRIGGER ceasefires_changed_on_update ON atlas.published_incident;

CREATE FUNCTION atlas.incidents_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved text[];
BEGIN
    SELECT array_agg(id) INTO moved FROM changed JOIN before USING (id)
     WHERE ROW (changed.geom, changed.uncertainty_m, changed.governorate, changed.date_start, changed.date_end)
        IS DISTINCT FROM ROW (before.geom, before.uncertainty_m, before.governorate, before.date_start, before.date_end);
    IF moved IS NOT NULL THEN
        PERFORM atlas.place_in_ceasefires(moved, NULL);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER incidents_moved AFTER UPDATE ON atlas.published_incident
    REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION atlas.incidents_moved();
