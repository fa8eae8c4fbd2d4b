/** What entries are found by, pictures in them, and which revision a draft was begun upon. */
export const migration0003 = `
ALTER TABLE entry ADD COLUMN mood INTEGER;
ALTER TABLE entry ADD COLUMN energy INTEGER;
ALTER TABLE entry ADD COLUMN words INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN is_erased INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN heads INTEGER NOT NULL DEFAULT 1;
-- The calendar is drawn from the index alone.
CREATE INDEX entry_calendar ON entry (day, kind, is_erased, mood, words);

-- Tags and links of entries. \`seq\` is the entry's, and so that of its search document.
CREATE TABLE entry_mark (
  seq INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (seq, kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_mark_by_value ON entry_mark (kind, value, seq);

CREATE TABLE image (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  entry_id TEXT NOT NULL
) STRICT;
CREATE INDEX image_by_entry ON image (entry_id);

ALTER TABLE draft ADD COLUMN follows TEXT NOT NULL DEFAULT '[]';
`;
