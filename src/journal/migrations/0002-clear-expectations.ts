/** Key results, alignment, nested steps, practices, plans, commitment devices and saved views. */
export const migration0002 = `
ALTER TABLE goal ADD COLUMN order_key TEXT;
CREATE INDEX goal_by_parent ON goal (parent_id);

ALTER TABLE need ADD COLUMN goal_id TEXT;

ALTER TABLE commitment ADD COLUMN obstacle TEXT;
ALTER TABLE commitment ADD COLUMN is_renegotiated INTEGER NOT NULL DEFAULT 0;
CREATE INDEX commitment_outcomes ON commitment
  (settled_day, verdict, obstacle, is_renegotiated, settled_at, due_at, id);
ALTER TABLE check_in ADD COLUMN day TEXT;
ALTER TABLE check_in ADD COLUMN obstacle TEXT;
-- The last word before a verdict is read for every commitment there is, and from the index alone.
DROP INDEX check_in_by_subject;
CREATE INDEX check_in_by_subject ON check_in (about_id, at, id, confidence);
CREATE INDEX check_in_by_obstacle ON check_in (day, obstacle) WHERE obstacle IS NOT NULL;

CREATE TABLE key_result (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  goal_id TEXT NOT NULL, order_key TEXT NOT NULL, is_removed INTEGER NOT NULL
) STRICT;
CREATE INDEX key_result_by_goal ON key_result (goal_id, order_key);
CREATE TABLE alignment (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;
CREATE INDEX alignment_by_day ON alignment (day);

CREATE TABLE practice (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL
) STRICT;
CREATE INDEX practice_by_commitment ON practice (commitment_id);
CREATE TABLE practice_day (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, day TEXT NOT NULL, amount REAL
) STRICT;
CREATE INDEX practice_day_by_commitment ON practice_day (commitment_id, day);

CREATE TABLE plan (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL
) STRICT;
CREATE INDEX plan_by_commitment ON plan (commitment_id);
CREATE TABLE stake (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, confirm_from TEXT NOT NULL, is_confirmed INTEGER NOT NULL
) STRICT;
CREATE INDEX stake_by_commitment ON stake (commitment_id);
CREATE INDEX stake_by_confirmation ON stake (is_confirmed, confirm_from);
CREATE TABLE audience (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, person_id TEXT NOT NULL, is_revoked INTEGER NOT NULL
) STRICT;
CREATE INDEX audience_by_commitment ON audience (commitment_id);
CREATE INDEX audience_by_person ON audience (person_id);
CREATE TABLE witness (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, person_id TEXT NOT NULL
) STRICT;
CREATE INDEX witness_by_commitment ON witness (commitment_id);
CREATE INDEX witness_by_person ON witness (person_id);
CREATE TABLE testimony (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

ALTER TABLE step ADD COLUMN parent_id TEXT;
ALTER TABLE step ADD COLUMN due_day TEXT;
ALTER TABLE step ADD COLUMN became_id TEXT;
CREATE INDEX step_by_parent ON step (parent_id);
CREATE INDEX step_by_became ON step (became_id) WHERE became_id IS NOT NULL;

-- What an event says it is about: finds the history of records that are no more.
CREATE INDEX event_by_about ON event (
  CASE WHEN json_valid(payload) THEN COALESCE(payload ->> '$.commitmentId', payload ->> '$.about.id') END
);
`;
