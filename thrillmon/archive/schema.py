"""What stands in the files of the archive: the tables of a day, and of the ledger and alarm book beside the days."""

APPLICATION = 0x54484D4E
"""Marks our files (PRAGMA application_id)."""

DAY_VERSION = 1
LEDGER_VERSION = 1
ALARMS_VERSION = 1
TAP_VERSION = 1

# Marks of a delivery.
UNSENT, ERROR, REPLAYED, LATE = 1, 2, 4, 8

# Marks of a round, shoe or shift.
ENDED, CANCELLED, CORRECTED, TEST, RECOVERED, SEATED = 1, 2, 4, 8, 16, 32

DAY = """
-- Bodies and everything else of up to 512 deliveries in one zstd frame: snapshots of one round repeat each other,
-- so together they take a sixth of what each takes by itself.
CREATE TABLE blocks (block INTEGER PRIMARY KEY, dictionary INTEGER, packed BLOB NOT NULL);
CREATE TABLE dictionaries (dictionary INTEGER PRIMARY KEY, content BLOB NOT NULL);
-- Blocks whose records are not searchable yet.
CREATE TABLE unindexed (block INTEGER PRIMARY KEY);

-- Every delivery once. second: when it was sent (when received, with the mark UNSENT). The key runs with time, so
-- that new rows go to the end of the table and not all over it, as they would with the digest in front.
CREATE TABLE deliveries (
    second INTEGER NOT NULL, digest BLOB NOT NULL, place INTEGER NOT NULL, class INTEGER NOT NULL,
    kind INTEGER NOT NULL, subject INTEGER, block INTEGER NOT NULL, slot INTEGER NOT NULL, marks INTEGER NOT NULL,
    PRIMARY KEY (second, digest)
) WITHOUT ROWID;
CREATE INDEX deliveries_of_place ON deliveries (place, class, second);
CREATE INDEX deliveries_unsent ON deliveries (digest) WHERE marks & 1;
CREATE INDEX deliveries_late ON deliveries (subject) WHERE marks & 8;
CREATE INDEX deliveries_broken ON deliveries (second) WHERE marks & 2;

-- Words that repeat: kinds, codes of shoes and shifts, dealers, results.
CREATE TABLE words (word INTEGER PRIMARY KEY, field INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE (field, text));
CREATE TABLE places (
    place INTEGER PRIMARY KEY, game_code TEXT NOT NULL, table_code TEXT NOT NULL, game TEXT NOT NULL,
    subtype TEXT NOT NULL, UNIQUE (game_code, table_code, game, subtype)
);

-- Rounds as the merge rule has them. at: the start, kept inside the day.
CREATE TABLE rounds (
    id BLOB NOT NULL UNIQUE, at REAL NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL COLLATE NOCASE,
    shoe INTEGER NOT NULL, shift INTEGER NOT NULL, started REAL, ended REAL, duration REAL, gap REAL,
    dealer INTEGER, result INTEGER, marks INTEGER NOT NULL, shift_round INTEGER NOT NULL, shoe_round INTEGER NOT NULL
);
CREATE INDEX rounds_at ON rounds (at);
CREATE INDEX rounds_code ON rounds (code);
CREATE INDEX rounds_place ON rounds (place, at);
CREATE INDEX rounds_shoe ON rounds (shoe, at);
CREATE INDEX rounds_dealer ON rounds (dealer, at);
CREATE INDEX rounds_gap ON rounds (gap);
CREATE INDEX rounds_cancelled ON rounds (at) WHERE marks & 2;
CREATE INDEX rounds_corrected ON rounds (at) WHERE marks & 4;

CREATE TABLE spans (
    id BLOB NOT NULL UNIQUE, sort INTEGER NOT NULL, at REAL NOT NULL, place INTEGER NOT NULL,
    code TEXT NOT NULL COLLATE NOCASE, shift INTEGER NOT NULL, started REAL, ended REAL, marks INTEGER NOT NULL
);
CREATE INDEX spans_at ON spans (sort, at);
CREATE INDEX spans_code ON spans (code);

-- What a round, shoe or shift is made of: the deliveries that say what we believe, its base, its corrections and its
-- playback. source: which witness. day, second, digest: where the delivery is.
-- The columns of the key stand first: with others between them SQLite 3.40 takes a sound table for a damaged one.
CREATE TABLE statements (
    id BLOB NOT NULL, kind INTEGER NOT NULL, said REAL NOT NULL, digest BLOB NOT NULL, source TEXT NOT NULL,
    day INTEGER NOT NULL, second INTEGER NOT NULL, PRIMARY KEY (id, kind, said, digest)
) WITHOUT ROWID;

-- Who sat down at a table and who left, for rounds that name nobody.
CREATE TABLE seatings (
    game_code TEXT NOT NULL, at REAL NOT NULL, turn INTEGER NOT NULL, dealer TEXT NOT NULL,
    PRIMARY KEY (game_code, at, turn, dealer)
) WITHOUT ROWID;
"""

LEDGER = """
-- When a link could not be heard. ended: null while it lasts. cause: a sentence as JSON.
CREATE TABLE holes (hole INTEGER PRIMARY KEY, link TEXT NOT NULL, began REAL NOT NULL, ended REAL, cause TEXT NOT NULL);
CREATE INDEX holes_ended ON holes (ended);
-- What was asked for afterwards and told completely; game_code "" for all tables.
CREATE TABLE recoveries (game_code TEXT NOT NULL, began REAL NOT NULL, ended REAL NOT NULL, source TEXT NOT NULL);
CREATE INDEX recoveries_ended ON recoveries (ended);
CREATE TABLE conditions (link TEXT NOT NULL, at REAL NOT NULL, condition TEXT NOT NULL, sentence TEXT NOT NULL,
    PRIMARY KEY (link, at)) WITHOUT ROWID;
-- What people did that must be on record, such as revealing names, and what became of broken files.
CREATE TABLE acts (act INTEGER PRIMARY KEY, at REAL NOT NULL, sentence TEXT NOT NULL);
CREATE TABLE marks (name TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
"""

ALARMS = """
-- Every change of an alarm, in order; body: the whole record as JSON. alarm: its key as JSON, letter: the one after.
-- place: what people called the place then.
CREATE TABLE changes (
    change INTEGER PRIMARY KEY, at REAL NOT NULL, alarm TEXT NOT NULL, letter TEXT NOT NULL,
    occurrence INTEGER NOT NULL, place TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX changes_at ON changes (at);
-- Who was at the console, until when they meant to stay, and whether they heard the tones.
CREATE TABLE duties (
    duty INTEGER PRIMARY KEY, began REAL NOT NULL, user TEXT NOT NULL, role TEXT NOT NULL, ends REAL, heard INTEGER
);
CREATE TABLE notes (note INTEGER PRIMARY KEY, at REAL NOT NULL, user TEXT NOT NULL, sentence TEXT NOT NULL);
"""

TAP = """
-- Frames of the tap as they came, in zstd frames of up to 512: jackpots repeat themselves every few seconds.
-- first, last: when the oldest and newest were received.  names: what the messages in it are called, as a JSON list.
CREATE TABLE blocks (
    block INTEGER PRIMARY KEY, first REAL NOT NULL, last REAL NOT NULL, names TEXT NOT NULL, packed BLOB NOT NULL
);
-- What is no update of a jackpot, by its digest: it is kept once, however often it is told.
CREATE TABLE rare (digest BLOB PRIMARY KEY, block INTEGER NOT NULL, slot INTEGER NOT NULL) WITHOUT ROWID;
-- How all jackpots stood, about once a minute. instances: everything that is known of them; pots: the values alone.
CREATE TABLE stands (at REAL PRIMARY KEY, instances BLOB NOT NULL, pots BLOB NOT NULL) WITHOUT ROWID;
-- What was found to have happened. run: of the program; known: when it was known so; the newest row holds.
CREATE TABLE happenings (
    run TEXT NOT NULL, number INTEGER NOT NULL, known REAL NOT NULL, at REAL NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (run, number, known)
) WITHOUT ROWID;
CREATE INDEX happenings_at ON happenings (at);
"""
