-- What tests found: an incident could lose its last source, a renamed settlement kept its old name where it stands for a place, and the last
-- minute before a skipped hour could not be stored.

CREATE OR REPLACE FUNCTION atlas.check_incident() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    checked text := coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> CASE WHEN TG_TABLE_NAME = 'incident' THEN 'id' ELSE 'incident' END;
    fault   text;
BEGIN
    SELECT CASE
        WHEN NOT EXISTS (SELECT FROM atlas.incident_source s WHERE s.incident = i.id) THEN 'has no source'
        WHEN (SELECT sum(v.killed_min) FROM atlas.incident_victims v WHERE v.incident = i.id AND v.status = 'civilian' AND v.age_sex <> 'unborn')
            > i.killed_max THEN 'has more killed in its groups than in all'
        WHEN (SELECT sum(v.injured_min) FROM atlas.incident_victims v WHERE v.incident = i.id AND v.status = 'civilian') > i.injured_max
            THEN 'has more injured in its groups than in all'
        WHEN (SELECT sum(s.killed_min) FROM atlas.incident_site s WHERE s.incident = i.id) > i.killed_max
            THEN 'has more killed at its sites than in all'
        WHEN (SELECT sum(s.injured_min) FROM atlas.incident_site s WHERE s.incident = i.id) > i.injured_max
            THEN 'has more injured at its sites than in all'
        END INTO fault
      FROM atlas.incident i WHERE i.id = checked;
    IF fault IS NOT NULL THEN
        RAISE EXCEPTION 'incident % %', checked, fault USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER incident_keeps_a_source AFTER UPDATE OR DELETE ON atlas.incident_source
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION atlas.check_incident();

CALL atlas.after_change('atlas.community', 'atlas.publish_changed()');

-- The minute ends a minute after its last reading. Adding it to the clock time instead fell on the wrong side of a skipped hour: such a
-- record (00:59 on 29 March 2019) could not be stored, so no stored row changes.
CREATE OR REPLACE FUNCTION atlas.occurred(date_start date, date_end date, local_time time, time_precision text) RETURNS tstzrange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN time_precision = 'exact_time' THEN tstzrange(
            atlas.first_reading(date_start + local_time),
            (((date_start + local_time) AT TIME ZONE 'Asia/Damascus') AT TIME ZONE 'UTC' + interval '1 minute') AT TIME ZONE 'UTC')
        ELSE tstzrange(
            date_start::timestamp AT TIME ZONE 'Asia/Damascus',
            (date_end + 1)::timestamp AT TIME ZONE 'Asia/Damascus')
    END;
