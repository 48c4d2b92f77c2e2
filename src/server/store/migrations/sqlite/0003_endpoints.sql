-- The issuer's side: cards without a number, endpoints that are told, and requests that may be repeated.

-- A card whose number the issuer has not told has the empty fingerprint_key and its own id as fingerprint_mac. A fingerprint
-- without sealed_number was made by a first version and keeps its key until the card is enrolled again.
ALTER TABLE card ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE card ADD COLUMN status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive', 'suspended', 'closed'));
ALTER TABLE card ADD COLUMN sealed_number BLOB;
ALTER TABLE card ADD COLUMN client_number TEXT NOT NULL DEFAULT '';
ALTER TABLE card ADD COLUMN client_title_mac BLOB;
ALTER TABLE card ADD COLUMN sealed_description BLOB;

CREATE INDEX card_client_number ON card (issuer, client_number);
CREATE INDEX card_client_title ON card (issuer, client_title_mac);
CREATE INDEX challenge_open ON challenge (card_id) WHERE due IS NOT NULL;

ALTER TABLE api_key ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE api_key ADD COLUMN expires_at INTEGER;

-- What happened, who is told, and how far each telling has got. A delivery that is done stays for a while: an operator may
-- want it sent again.
CREATE TABLE endpoint (
    seq           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id            TEXT    NOT NULL UNIQUE,
    issuer        TEXT    NOT NULL,
    shape         TEXT    NOT NULL,
    -- Types, separated by spaces; empty for all.
    only_kinds    TEXT    NOT NULL,
    sealed_target BLOB    NOT NULL,
    created_at    INTEGER NOT NULL,
    disabled_at   INTEGER
) STRICT;

CREATE INDEX endpoint_issuer ON endpoint (issuer, seq);

CREATE TABLE event (
    id           TEXT    NOT NULL PRIMARY KEY,
    issuer       TEXT    NOT NULL,
    -- JSON: what it is about, and what has happened.
    subject      TEXT    NOT NULL,
    event        TEXT    NOT NULL,
    sealed_facts BLOB,
    at           INTEGER NOT NULL
) STRICT;

CREATE INDEX event_at ON event (at);

CREATE TABLE delivery (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event_id      TEXT    NOT NULL REFERENCES event (id),
    endpoint_id   TEXT    NOT NULL REFERENCES endpoint (id),
    -- The event's, so that a queue is read from one table.
    subject       TEXT    NOT NULL,
    sequence      INTEGER NOT NULL CHECK (sequence > 0),
    due_at        INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    claimed_until INTEGER,
    delivered_at  INTEGER,
    dead_at       INTEGER,
    fault         TEXT,
    UNIQUE (endpoint_id, subject, sequence),
    UNIQUE (event_id, endpoint_id)
) STRICT;

CREATE INDEX delivery_due ON delivery (endpoint_id, due_at, id) WHERE delivered_at IS NULL AND dead_at IS NULL;
CREATE INDEX delivery_waiting ON delivery (endpoint_id, subject, sequence) WHERE delivered_at IS NULL AND dead_at IS NULL;

-- How far an endpoint had been told about a card when the last of it was forgotten: the count goes on from there.
CREATE TABLE told (
    endpoint_id TEXT    NOT NULL REFERENCES endpoint (id),
    subject     TEXT    NOT NULL,
    sequence    INTEGER NOT NULL CHECK (sequence > 0),
    PRIMARY KEY (endpoint_id, subject)
) STRICT, WITHOUT ROWID;

-- Requests with an Idempotency-Key. sealed_answer is empty until there is one: then holder carries the request out until
-- until, and whoever takes it up later does so with the same seed, of which the ids of what it makes are derived. After
-- forget_at the key names no request any more.
CREATE TABLE reservation (
    issuer        TEXT    NOT NULL,
    key           TEXT    NOT NULL,
    request       BLOB    NOT NULL,
    seed          BLOB    NOT NULL,
    holder        BLOB    NOT NULL,
    sealed_answer BLOB,
    until         INTEGER NOT NULL,
    forget_at     INTEGER NOT NULL,
    PRIMARY KEY (issuer, key)
) STRICT;

CREATE INDEX reservation_forget ON reservation (forget_at);

-- The outbox holds tasks of cards too from here on, and no events. Events that were waiting are not told any more: the one
-- address they went to is no setting any longer.
CREATE TABLE outbox_anew (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    task          TEXT    NOT NULL,
    owed_at       INTEGER NOT NULL,
    due_at        INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    claimed_until INTEGER,
    dead_at       INTEGER,
    fault         TEXT
) STRICT;

-- A task names its challenge itself.
INSERT INTO outbox_anew (id, task, owed_at, due_at, tries, claimed_until, dead_at, fault)
SELECT id, json_set(task, '$.challenge', challenge_id), owed_at, due_at, tries, claimed_until, dead_at, fault
FROM outbox WHERE sequence IS NULL;

DROP TABLE outbox;
ALTER TABLE outbox_anew RENAME TO outbox;

CREATE INDEX outbox_due ON outbox (due_at, id) WHERE dead_at IS NULL;

ALTER TABLE challenge DROP COLUMN told;
