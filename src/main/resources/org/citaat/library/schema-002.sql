-- What was learnt from the user's decisions; written to only by edits.
CREATE TABLE learnt_name (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    gender TEXT NOT NULL,
    forms TEXT NOT NULL,
    aliases TEXT NOT NULL,
    times INTEGER NOT NULL,
    active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE learnt_word (
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    supporting TEXT NOT NULL,
    opposing TEXT NOT NULL,
    PRIMARY KEY (language, word, kind)
) STRICT, WITHOUT ROWID;
