-- A statement ends with a semicolon at the end of its line.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Counts up with every version saved: the order of the lists, newest highest.
    place INTEGER NOT NULL UNIQUE,
    version INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    engine TEXT NOT NULL,
    -- Kept in step with shown_quote, so that a list of articles need not count.
    quotes INTEGER NOT NULL DEFAULT 0,
    open INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article (id),
    -- Milliseconds since 1970-01-01T00:00Z.
    saved INTEGER NOT NULL,
    reader TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    title TEXT,
    authors TEXT NOT NULL,
    publication TEXT,
    published_day TEXT,
    published_moment TEXT,
    language TEXT,
    canonical TEXT,
    -- The long ones last: a list that reads only the others never touches them.
    blocks TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX version_article ON version (article);

CREATE TABLE page (
    version INTEGER PRIMARY KEY REFERENCES version (id),
    requested TEXT NOT NULL,
    address TEXT NOT NULL,
    fetched TEXT NOT NULL,
    media_type TEXT NOT NULL,
    headers TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    gzip BLOB NOT NULL
) STRICT;

CREATE TABLE address (
    address TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (address, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
    version INTEGER NOT NULL REFERENCES version (id),
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (version, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (id),
    segments TEXT NOT NULL,
    words TEXT NOT NULL,
    status TEXT NOT NULL,
    speaker TEXT,
    kind TEXT NOT NULL,
    type TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX review_version ON review (version);

CREATE TABLE edit_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made INTEGER NOT NULL,
    -- DONE can be undone, UNDONE can be redone, DROPPED was undone and then overtaken by another edit.
    state TEXT NOT NULL,
    edit TEXT NOT NULL
) STRICT;

CREATE INDEX edit_history_state ON edit_history (state);

CREATE TABLE failure (
    requested TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived from quote and review. The id falls from the newest article to the oldest, and along each text.
CREATE TABLE shown_quote (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    status TEXT NOT NULL,
    type TEXT NOT NULL,
    speech INTEGER,
    speaker TEXT,
    words TEXT NOT NULL
) STRICT;

-- Narrow, so that filtering and skipping rows does not read the words.
CREATE INDEX shown_quote_filter ON shown_quote (id, status, speaker);

CREATE INDEX shown_quote_speaker ON shown_quote (speaker);

-- Folded text, which only the index needs: it is not stored. Its rowid is the id of shown_quote.
CREATE VIRTUAL TABLE search USING fts5(
    words, speaker, title, publication,
    content='', contentless_delete=1, prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
