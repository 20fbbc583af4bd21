-- Ceasefires and older agreements, what was monitored around them, and the totals that reports state.

CREATE TABLE atlas.ceasefire (
    id                     text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ordinal                integer UNIQUE CHECK (ordinal > 0),
    name_en                text NOT NULL,
    name_ar                text NOT NULL,
    announced_on           date NOT NULL,
    announced_by           text,
    announced_by_ar        text,
    effective_on           date NOT NULL,
    effective_time         time,
    effective_precision    atlas.effective_precision NOT NULL,
    -- Where only the day is stated this is its first instant; effective_precision says so.
    effective_at           timestamptz NOT NULL
        GENERATED ALWAYS AS ((effective_on + coalesce(effective_time, '00:00')) AT TIME ZONE 'Asia/Damascus') STORED,
    effective_alternatives jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(effective_alternatives) = 'array'),
    ended_on               date,
    end_type               atlas.end_type NOT NULL,
    parties                atlas.parties NOT NULL,
    zone                   text REFERENCES atlas.zone,
    note                   text,
    note_ar                text,
    CHECK ((effective_precision = 'minute') = (effective_time IS NOT NULL)),
    CHECK (effective_on >= announced_on),
    CHECK (ended_on >= effective_on),
    CHECK (end_type <> 'ongoing' OR ended_on IS NULL)
);

CREATE TABLE atlas.ceasefire_source (
    ceasefire text NOT NULL REFERENCES atlas.ceasefire ON DELETE CASCADE,
    position  integer NOT NULL,
    source    text NOT NULL REFERENCES atlas.source,
    place     text NOT NULL,
    PRIMARY KEY (ceasefire, position)
);

CREATE TABLE atlas.coverage (
    id           text PRIMARY KEY,
    area_kind    atlas.area_kind NOT NULL CHECK (area_kind IN ('zone', 'governorate', 'country')),
    area         text NOT NULL,
    period       daterange NOT NULL CHECK (atlas.is_period(period)),
    completeness atlas.completeness NOT NULL,
    source       text NOT NULL REFERENCES atlas.source,
    place        text NOT NULL,
    note         text
);

CREATE TABLE atlas.published_figure (
    id           text PRIMARY KEY,
    source       text NOT NULL REFERENCES atlas.source,
    place        text NOT NULL,
    period       daterange NOT NULL CHECK (atlas.is_period(period)),
    area_kind    atlas.area_kind NOT NULL,
    area         text NOT NULL,
    parties      text[] NOT NULL,
    cause        text,
    measure      atlas.measure NOT NULL,
    victim_group atlas.victim_group NOT NULL,
    value        numeric NOT NULL CHECK (value >= 0),
    bound        atlas.bound NOT NULL,
    parent       text REFERENCES atlas.published_figure DEFERRABLE INITIALLY DEFERRED,
    breakdown    atlas.breakdown,
    note         text,
    CHECK ((parent IS NULL) = (breakdown IS NULL)),
    CHECK (parent <> id)
);
CREATE INDEX published_figure_parent ON atlas.published_figure (parent);
