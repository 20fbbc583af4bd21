-- The data version also advances for what only the record of an incident shows (the words of a source on a party, a strike site, the place in
-- a source, an earlier revision), and when a table is emptied by TRUNCATE, which fires no other trigger.

-- TG_ARGV[0] is the column that names the incident: nobody sees a change of one that is not published.
CREATE FUNCTION atlas.advance_for_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    seen boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM changed c JOIN atlas.published_incident p ON p.id = c.%I)', TG_ARGV[0]) INTO seen;
    IF seen THEN
        UPDATE atlas.data_version SET version = version + 1, changed_at = now();
        PERFORM pg_notify('atlas_data_version', '');
    END IF;
    RETURN NULL;
END $$;

CALL atlas.after_change('atlas.incident', 'atlas.advance_for_published(id)');
CALL atlas.after_change('atlas.incident_party', 'atlas.advance_for_published(incident)');
CALL atlas.after_change('atlas.incident_source', 'atlas.advance_for_published(incident)');
CALL atlas.after_change('atlas.incident_site', 'atlas.advance_for_published(incident)');
CALL atlas.after_change('atlas.incident_revision', 'atlas.advance_for_published(incident)');

CREATE FUNCTION atlas.advance_when_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE atlas.data_version SET version = version + 1, changed_at = now();
    PERFORM pg_notify('atlas_data_version', '');
    RETURN NULL;
END $$;

DO $$
DECLARE
    visible regclass;
BEGIN
    FOR visible IN SELECT tgrelid FROM pg_trigger WHERE tgname IN ('advance_data_version_on_insert', 'advance_for_published_on_insert') LOOP
        EXECUTE format('CREATE TRIGGER advance_when_emptied AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION atlas.advance_when_emptied()', visible);
    END LOOP;
END $$;
