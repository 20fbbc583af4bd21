-- The verdicts as a code list; a test compares its keys with Atlas.Domain.Codes.

CREATE DOMAIN atlas.proximity AS text CHECK (VALUE IN (
    'within', 'outside', 'indeterminate', 'unknown'));
