-- Feeds and their entries. What the user chose of a feed is written by edits, the rest by its refreshing.
CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    title TEXT,
    home TEXT,
    folders TEXT NOT NULL,
    -- 1 where the pages of new entries are fetched ahead of time.
    ahead INTEGER NOT NULL,
    -- 1 where the user gave this very address.
    typed INTEGER NOT NULL,
    -- 0 when the user has let go of it: its entries stay, so that this can be undone.
    subscribed INTEGER NOT NULL,
    -- What it calls itself.
    own_title TEXT,
    etag TEXT,
    last_modified TEXT,
    content_hash TEXT,
    -- Milliseconds since 1970-01-01T00:00Z.
    checked INTEGER,
    due INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    problem TEXT
) STRICT;

CREATE TABLE feed_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed INTEGER NOT NULL REFERENCES feed (id),
    -- When it came out, or else was first seen; in milliseconds. The order of the list.
    moment INTEGER NOT NULL,
    unread INTEGER NOT NULL DEFAULT 1,
    article INTEGER REFERENCES article (id),
    guid TEXT,
    link TEXT,
    hash TEXT NOT NULL,
    title TEXT,
    address TEXT,
    authors TEXT NOT NULL,
    published_day TEXT,
    published_moment TEXT,
    summary TEXT NOT NULL,
    content TEXT
) STRICT;

CREATE INDEX feed_entry_feed ON feed_entry (feed, moment);

CREATE INDEX feed_entry_moment ON feed_entry (moment);

CREATE INDEX feed_entry_unread ON feed_entry (feed) WHERE unread = 1;

-- What the user says of an article instead of what was found. NULL leaves what was found, '' says that there is none.
CREATE TABLE correction (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    title TEXT,
    authors TEXT,
    publication TEXT,
    published_day TEXT,
    published_moment TEXT,
    language TEXT
) STRICT;
