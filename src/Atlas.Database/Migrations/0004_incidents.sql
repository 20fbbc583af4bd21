-- Incidents, exactly as documented. Nothing in this file is read by a public path: those read published_incident (0005).

-- The first instant at which clocks in Damascus showed this; a time that was skipped is read as if the clock had not been changed yet
-- (Atlas.Domain.Time.DamascusClock is its home; a test compares the two). PostgreSQL takes the last instant where a time came twice.
CREATE FUNCTION atlas.hour_earlier(instant timestamptz) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (instant AT TIME ZONE 'UTC' - interval '1 hour') AT TIME ZONE 'UTC';

CREATE FUNCTION atlas.first_reading(local timestamp) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN atlas.hour_earlier(local AT TIME ZONE 'Asia/Damascus') AT TIME ZONE 'Asia/Damascus' = local
            THEN atlas.hour_earlier(local AT TIME ZONE 'Asia/Damascus')
        ELSE local AT TIME ZONE 'Asia/Damascus' END;

-- The instants an incident may have happened at: the minute if a time is known, else its whole days in Damascus. A minute that came twice, in
-- the night when clocks go back, may be either: it spans both. It ends a minute after its last reading; a minute added to the clock time
-- instead would fall on the wrong side of a skipped hour.
CREATE FUNCTION atlas.occurred(date_start date, date_end date, local_time time, time_precision text) RETURNS tstzrange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN time_precision = 'exact_time' THEN tstzrange(
            atlas.first_reading(date_start + local_time),
            (((date_start + local_time) AT TIME ZONE 'Asia/Damascus') AT TIME ZONE 'UTC' + interval '1 minute') AT TIME ZONE 'UTC')
        ELSE tstzrange(
            date_start::timestamp AT TIME ZONE 'Asia/Damascus',
            (date_end + 1)::timestamp AT TIME ZONE 'Asia/Damascus')
    END;

CREATE TABLE atlas.incident (
    id                  text PRIMARY KEY CHECK (id ~ '^[0-9]{4}(-[0-9]{2}){0,2}(-[a-z0-9]+)+$'),
    title_en            text NOT NULL,
    title_ar            text NOT NULL,
    date_start          date NOT NULL,
    date_end            date NOT NULL,
    local_time          time,
    time_precision      atlas.time_precision NOT NULL,
    occurred            tstzrange GENERATED ALWAYS AS (atlas.occurred(date_start, date_end, local_time, time_precision)) STORED,
    place               text NOT NULL,
    community           text REFERENCES atlas.community,
    governorate         text REFERENCES atlas.governorate,
    location_precision  atlas.location_precision NOT NULL,
    -- null where a polygon stands for the place, or nothing is known
    uncertainty_m       integer CHECK (uncertainty_m BETWEEN 1 AND 500000),
    location_note       text,
    location_note_ar    text,
    geom                geometry(Point, 4326) CHECK (atlas.is_sound(geom)),
    public_level        atlas.public_level NOT NULL DEFAULT 'locality',
    -- written once when the incident is published; see atlas.place_for_public
    geom_public         geometry(Point, 4326) CHECK (atlas.is_sound(geom_public)),
    public_radius_m     integer CHECK (public_radius_m > 0),
    event_class         atlas.event_class NOT NULL,
    weapons             atlas.weapons NOT NULL,
    weapon_logic        atlas.weapon_logic NOT NULL DEFAULT 'all',
    control_at_time     atlas.parties NOT NULL DEFAULT '{}',
    double_tap          boolean,
    killed_min          integer CHECK (killed_min >= 0),
    killed_max          integer CHECK (killed_max >= 0),
    children_killed_min integer CHECK (children_killed_min >= 0),
    children_killed_max integer CHECK (children_killed_max >= 0),
    women_killed_min    integer CHECK (women_killed_min >= 0),
    women_killed_max    integer CHECK (women_killed_max >= 0),
    injured_min         integer CHECK (injured_min >= 0),
    injured_max         integer CHECK (injured_max >= 0),
    alternatives        jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(alternatives) = 'array'),
    verification_status atlas.verification_status NOT NULL,
    workflow_state      atlas.workflow_state NOT NULL,
    documented_on       date,
    note                text,
    note_ar             text,
    revision            integer NOT NULL DEFAULT 1 CHECK (revision > 0),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    CHECK (date_start BETWEEN '2011-03-01' AND '2100-01-01' AND date_end >= date_start),
    CHECK ((time_precision = 'exact_time') <= (local_time IS NOT NULL AND date_end = date_start)),
    CHECK (time_precision <> 'day' OR date_end = date_start),
    CHECK (time_precision <> 'month' OR (date_start = date_trunc('month', date_start)::date
        AND date_end = (date_trunc('month', date_start) + interval '1 month - 1 day')::date)),
    CHECK (local_time IS NULL OR time_precision IN ('exact_time', 'time_of_day')),
    -- a point with no radius would look exact; a polygon-only place has no point
    CHECK ((geom IS NULL) = (uncertainty_m IS NULL)),
    CHECK ((geom_public IS NULL) = (public_radius_m IS NULL)),
    CHECK (location_precision NOT IN ('district', 'governorate', 'unknown') OR geom IS NULL),
    CHECK (location_precision <> 'governorate' OR governorate IS NOT NULL),
    CHECK (killed_min <= killed_max),
    CHECK (injured_min <= injured_max),
    CHECK (children_killed_min <= children_killed_max),
    CHECK (women_killed_min <= women_killed_max),
    CHECK (coalesce(children_killed_min, 0) + coalesce(women_killed_min, 0) <= killed_max)
);
CREATE INDEX incident_community ON atlas.incident (community);
CREATE INDEX incident_governorate ON atlas.incident (governorate);

CREATE TABLE atlas.incident_party (
    incident     text NOT NULL REFERENCES atlas.incident ON DELETE CASCADE,
    position     integer NOT NULL,
    party        atlas.party NOT NULL,
    role         atlas.role NOT NULL,
    confidence   atlas.confidence NOT NULL,
    stated_as    text,
    stated_as_ar text,
    PRIMARY KEY (incident, position),
    UNIQUE (incident, party)
);

CREATE TABLE atlas.incident_victims (
    incident    text NOT NULL REFERENCES atlas.incident ON DELETE CASCADE,
    position    integer NOT NULL,
    age_sex     atlas.age_sex NOT NULL,
    status      atlas.victim_status NOT NULL,
    occupation  atlas.occupation NOT NULL,
    killed_min  integer CHECK (killed_min >= 0),
    killed_max  integer CHECK (killed_max >= 0),
    injured_min integer CHECK (injured_min >= 0),
    injured_max integer CHECK (injured_max >= 0),
    PRIMARY KEY (incident, position),
    UNIQUE (incident, age_sex, status, occupation),
    CHECK (killed_min <= killed_max),
    CHECK (injured_min <= injured_max)
);

-- The strike sites of one incident. A site never makes a massacre of its own.
CREATE TABLE atlas.incident_site (
    incident    text NOT NULL REFERENCES atlas.incident ON DELETE CASCADE,
    position    integer NOT NULL,
    name_en     text NOT NULL,
    name_ar     text,
    geom        geometry(Point, 4326) CHECK (atlas.is_sound(geom)),
    killed_min  integer CHECK (killed_min >= 0),
    killed_max  integer CHECK (killed_max >= 0),
    injured_min integer CHECK (injured_min >= 0),
    injured_max integer CHECK (injured_max >= 0),
    note        text,
    PRIMARY KEY (incident, position),
    CHECK (killed_min <= killed_max),
    CHECK (injured_min <= injured_max)
);

CREATE TABLE atlas.incident_source (
    incident text NOT NULL REFERENCES atlas.incident ON DELETE CASCADE,
    position integer NOT NULL,
    source   text NOT NULL REFERENCES atlas.source,
    place    text NOT NULL,
    PRIMARY KEY (incident, position)
);

CREATE TABLE atlas.incident_link (
    incident text NOT NULL REFERENCES atlas.incident ON DELETE CASCADE,
    position integer NOT NULL,
    kind     atlas.link_kind NOT NULL,
    other    text NOT NULL REFERENCES atlas.incident DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (incident, position),
    CHECK (other <> incident)
);

-- Every change, for ever: who, when, why, and the record before and after as the file gave it.
CREATE TABLE atlas.incident_revision (
    incident   text NOT NULL REFERENCES atlas.incident DEFERRABLE INITIALLY DEFERRED,
    revision   integer NOT NULL CHECK (revision > 0),
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by text NOT NULL,
    reason     text NOT NULL,
    before     jsonb,
    after      jsonb NOT NULL,
    PRIMARY KEY (incident, revision),
    CHECK ((revision = 1) = (before IS NULL))
);

CREATE FUNCTION atlas.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a revision is never changed or deleted' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER incident_revision_is_append_only BEFORE UPDATE OR DELETE ON atlas.incident_revision
    FOR EACH ROW EXECUTE FUNCTION atlas.refuse_rewriting();

-- Parts of a toll never exceed the whole, and no published incident is without a source. Checked when the transaction commits,
-- because the parts are written after the incident.
CREATE FUNCTION atlas.check_incident() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE CONSTRAINT TRIGGER incident_is_consistent AFTER INSERT OR UPDATE ON atlas.incident
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION atlas.check_incident();
CREATE CONSTRAINT TRIGGER incident_victims_are_consistent AFTER INSERT OR UPDATE ON atlas.incident_victims
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION atlas.check_incident();
CREATE CONSTRAINT TRIGGER incident_site_is_consistent AFTER INSERT OR UPDATE ON atlas.incident_site
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION atlas.check_incident();
CREATE CONSTRAINT TRIGGER incident_keeps_a_source AFTER UPDATE OR DELETE ON atlas.incident_source
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION atlas.check_incident();
