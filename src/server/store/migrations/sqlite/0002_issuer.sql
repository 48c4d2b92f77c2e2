-- What issuers' systems see and do: approvals, passkeys, keys, and why a card is blocked. The card's sealed_contact holds
-- the whole enrolment from here on.

ALTER TABLE card ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
-- Set with blocked_until, and with nothing else. Until now only wrong entries led to a block.
ALTER TABLE card ADD COLUMN block_reason TEXT;
UPDATE card SET block_reason = 'wrong_entries' WHERE blocked_until IS NOT NULL;

CREATE INDEX card_issuer ON card (issuer, client_id);

-- seq tells what came first.
CREATE TABLE passkey (
    seq            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    credential_id  TEXT    NOT NULL UNIQUE,
    card_id        TEXT    NOT NULL REFERENCES card (id),
    sealed_passkey BLOB    NOT NULL,
    added_at       INTEGER NOT NULL
) STRICT;

CREATE INDEX passkey_card ON passkey (card_id, seq);

CREATE TABLE approval (
    seq          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id           TEXT    NOT NULL UNIQUE,
    challenge_id TEXT    NOT NULL REFERENCES challenge (id),
    -- The challenge's, which never changes: so that lists need not go through every challenge.
    card_id      TEXT    NOT NULL REFERENCES card (id),
    number       INTEGER NOT NULL CHECK (number > 0),
    status       TEXT    NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'cancelled')),
    asked_at     INTEGER NOT NULL,
    ended_at     INTEGER,
    UNIQUE (challenge_id, number)
) STRICT;

CREATE INDEX approval_card ON approval (card_id, seq);
CREATE INDEX approval_status ON approval (status, seq);

-- digest is the key's SHA-256; the key itself is nowhere.
CREATE TABLE api_key (
    id     TEXT NOT NULL PRIMARY KEY,
    issuer TEXT NOT NULL,
    scopes TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE
) STRICT;

-- Events for the issuer's systems wait in a queue of their own: those are the rows with a sequence. told counts them for each
-- challenge.
ALTER TABLE challenge ADD COLUMN told INTEGER NOT NULL DEFAULT 0 CHECK (told >= 0);
ALTER TABLE outbox ADD COLUMN sequence INTEGER CHECK (sequence > 0);

DROP INDEX outbox_due;
CREATE INDEX outbox_urgent ON outbox (due_at, id) WHERE dead_at IS NULL AND sequence IS NULL;
CREATE INDEX outbox_events ON outbox (due_at, id) WHERE dead_at IS NULL AND sequence IS NOT NULL;
DROP INDEX outbox_challenge;
CREATE INDEX outbox_challenge ON outbox (challenge_id, sequence);

-- Challenges begun until now cannot be read from here on: a challenge says now which ways it offers. They end here, for
-- whoever asks, and nothing that was owed because of them can be done any more.
DELETE FROM outbox;
UPDATE challenge SET due = NULL;
