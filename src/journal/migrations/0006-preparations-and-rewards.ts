/** Questions prepared for a person, and the menu of rewards. */
export const migration0006 = `
CREATE TABLE preparation (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  person_id TEXT NOT NULL, is_asked INTEGER NOT NULL
) STRICT;
CREATE INDEX preparation_by_person ON preparation (person_id);
CREATE TABLE reward_idea (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL
) STRICT;
`;
