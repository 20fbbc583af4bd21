-- The closed code lists of the design (domain, section 3). Labels live in Atlas.Domain.Codes; a test keeps the keys equal.

CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA atlas;

CREATE DOMAIN atlas.effective_precision AS text CHECK (VALUE IN (
    'minute', 'day'));

CREATE DOMAIN atlas.end_type AS text CHECK (VALUE IN (
    'superseded', 'collapsed', 'expired', 'ongoing', 'unclear'));

CREATE DOMAIN atlas.completeness AS text CHECK (VALUE IN (
    'all_recorded', 'notable_only'));

CREATE DOMAIN atlas.measure AS text CHECK (VALUE IN (
    'killed', 'massacres', 'killed_in_massacres', 'died_due_to_torture', 'killed_by_earthquake', 'displaced',
    'communities_destroyed', 'percent'));

CREATE DOMAIN atlas.victim_group AS text CHECK (VALUE IN (
    'all', 'children', 'boys', 'girls', 'unborn', 'women', 'women_and_children', 'medical', 'media', 'civil_defense'));

CREATE DOMAIN atlas.bound AS text CHECK (VALUE IN (
    'exact', 'at_least', 'about'));

CREATE DOMAIN atlas.breakdown AS text CHECK (VALUE IN (
    'party', 'governorate', 'cause', 'sex', 'group', 'community', 'period'));

CREATE DOMAIN atlas.party AS text CHECK (VALUE IN (
    'syrian_regime_forces', 'russian_forces', 'iranian_backed_militias', 'isis', 'hayat_tahrir_al_sham',
    'armed_opposition_sna', 'syrian_democratic_forces', 'international_coalition', 'turkish_forces', 'israeli_forces',
    'unidentified'));

CREATE DOMAIN atlas.role AS text CHECK (VALUE IN (
    'sole', 'joint', 'alternative', 'alleged_only'));

CREATE DOMAIN atlas.confidence AS text CHECK (VALUE IN (
    'accepted_by_party', 'established', 'likely', 'possible', 'contested', 'unknown'));

CREATE DOMAIN atlas.controller AS text CHECK (VALUE IN (
    'regime', 'opposition', 'sdf', 'isis', 'turkish_forces', 'unknown'));

CREATE DOMAIN atlas.zone_kind AS text CHECK (VALUE IN (
    'de_escalation_zone', 'demilitarized_zone', 'security_corridor'));

CREATE DOMAIN atlas.geometry_method AS text CHECK (VALUE IN (
    'digitised', 'derived', 'official'));

CREATE DOMAIN atlas.area_kind AS text CHECK (VALUE IN (
    'country', 'governorate', 'zone', 'community', 'other'));

CREATE DOMAIN atlas.location_precision AS text CHECK (VALUE IN (
    'exact', 'vicinity', 'street_landmark', 'neighbourhood', 'locality', 'city', 'near_locality', 'district',
    'governorate', 'unknown'));

CREATE DOMAIN atlas.time_precision AS text CHECK (VALUE IN (
    'exact_time', 'time_of_day', 'day', 'days_2_6', 'week', 'month', 'year', 'unknown'));

CREATE DOMAIN atlas.public_level AS text CHECK (VALUE IN (
    'exact', 'locality', 'district', 'governorate', 'withheld'));

CREATE DOMAIN atlas.event_class AS text CHECK (VALUE IN (
    'bombardment', 'explosion', 'killing', 'assault', 'death_in_custody'));

CREATE DOMAIN atlas.verification_status AS text CHECK (VALUE IN (
    'unverified', 'in_verification', 'verified', 'unverifiable', 'refuted', 'duplicate'));

CREATE DOMAIN atlas.workflow_state AS text CHECK (VALUE IN (
    'draft', 'submitted', 'approved', 'published', 'withdrawn'));

CREATE DOMAIN atlas.link_kind AS text CHECK (VALUE IN (
    'double_tap', 'same_attack_other_site', 'part_of', 'follows', 'possible_duplicate'));

CREATE DOMAIN atlas.age_sex AS text CHECK (VALUE IN (
    'boy', 'girl', 'child_sex_unknown', 'woman', 'man', 'adult_sex_unknown', 'unborn', 'unknown'));

CREATE DOMAIN atlas.victim_status AS text CHECK (VALUE IN (
    'civilian', 'hors_de_combat', 'combatant', 'undetermined'));

CREATE DOMAIN atlas.occupation AS text CHECK (VALUE IN (
    'medical', 'civil_defense', 'media', 'humanitarian', 'none'));

CREATE DOMAIN atlas.weapon AS text CHECK (VALUE IN (
    'airstrike_fixed_wing', 'airstrike_helicopter', 'barrel_bomb', 'drone_strike', 'artillery', 'mortar', 'rocket',
    'missile', 'tank_fire', 'cluster_munition', 'incendiary', 'chemical', 'landmine_uxo', 'ied', 'car_bomb',
    'suicide_bomb', 'gunfire', 'sniper', 'field_execution', 'torture', 'beating', 'arson_fire', 'air_defence', 'other',
    'unknown'));

CREATE DOMAIN atlas.weapon_logic AS text CHECK (VALUE IN (
    'all', 'any'));

CREATE DOMAIN atlas.phase AS text CHECK (VALUE IN (
    'before', 'after', 'indeterminate'));

CREATE DOMAIN atlas.proximity AS text CHECK (VALUE IN (
    'within', 'outside', 'indeterminate', 'unknown'));

CREATE DOMAIN atlas.weapons AS text[] CHECK (array_ndims(VALUE) = 1 AND array_position(VALUE, NULL) IS NULL AND VALUE <@ ARRAY[
    'airstrike_fixed_wing', 'airstrike_helicopter', 'barrel_bomb', 'drone_strike', 'artillery', 'mortar', 'rocket',
    'missile', 'tank_fire', 'cluster_munition', 'incendiary', 'chemical', 'landmine_uxo', 'ied', 'car_bomb',
    'suicide_bomb', 'gunfire', 'sniper', 'field_execution', 'torture', 'beating', 'arson_fire', 'air_defence', 'other',
    'unknown'] OR VALUE = '{}');

CREATE DOMAIN atlas.parties AS text[] CHECK (array_ndims(VALUE) = 1 AND array_position(VALUE, NULL) IS NULL AND VALUE <@ ARRAY[
    'syrian_regime_forces', 'russian_forces', 'iranian_backed_militias', 'isis', 'hayat_tahrir_al_sham',
    'armed_opposition_sna', 'syrian_democratic_forces', 'international_coalition', 'turkish_forces', 'israeli_forces',
    'unidentified'] OR VALUE = '{}');

