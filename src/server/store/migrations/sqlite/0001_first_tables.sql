-- Moments are milliseconds since 1970-01-01T00:00:00Z. Columns named sealed_ hold encrypted bytes.
-- Transaction ids are kept in lower case.

CREATE TABLE card (
    id               TEXT    NOT NULL PRIMARY KEY,
    issuer           TEXT    NOT NULL,
    fingerprint_key  TEXT    NOT NULL,
    fingerprint_mac  BLOB    NOT NULL,
    last_four        TEXT    NOT NULL,
    sealed_contact   BLOB    NOT NULL,
    failures         INTEGER NOT NULL DEFAULT 0 CHECK (failures BETWEEN 0 AND 255),
    last_failure     INTEGER,
    blocked_until    INTEGER,
    standing_version INTEGER NOT NULL DEFAULT 1 CHECK (standing_version > 0),
    UNIQUE (fingerprint_key, fingerprint_mac)
) STRICT;

CREATE TABLE intake (
    server_trans_id TEXT    NOT NULL,
    ds_trans_id     TEXT    NOT NULL,
    digest          BLOB    NOT NULL,
    ares            TEXT    NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (server_trans_id, ds_trans_id)
) STRICT;

CREATE TABLE challenge (
    id                  TEXT    NOT NULL PRIMARY KEY,
    card_id             TEXT    NOT NULL REFERENCES card (id),
    version             INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    state               TEXT    NOT NULL,
    sealed_transaction  BLOB    NOT NULL,
    sealed_session_data BLOB,
    due                 INTEGER,
    created_at          INTEGER NOT NULL
) STRICT;

CREATE INDEX challenge_due ON challenge (due, id) WHERE due IS NOT NULL;

CREATE TABLE outbox (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    challenge_id  TEXT    NOT NULL REFERENCES challenge (id),
    task          TEXT    NOT NULL,
    owed_at       INTEGER NOT NULL,
    due_at        INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    claimed_until INTEGER,
    dead_at       INTEGER,
    fault         TEXT
) STRICT;

CREATE INDEX outbox_due ON outbox (due_at, id) WHERE dead_at IS NULL;
CREATE INDEX outbox_challenge ON outbox (challenge_id);

-- One row that is written to see whether writing works.
CREATE TABLE heartbeat (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    beats INTEGER NOT NULL
) STRICT;
