/** Exercises of the practice room, and those begun. */
export const migration0004 = `
CREATE TABLE exercise (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  kind TEXT NOT NULL, finished_at TEXT NOT NULL, follow_up_on TEXT,
  commitment_id TEXT, goal_id TEXT, person_id TEXT
) STRICT;
CREATE INDEX exercise_by_time ON exercise (finished_at);
CREATE INDEX exercise_by_kind ON exercise (kind, finished_at);
CREATE INDEX exercise_by_follow_up ON exercise (follow_up_on) WHERE follow_up_on IS NOT NULL;
CREATE INDEX exercise_by_commitment ON exercise (commitment_id) WHERE commitment_id IS NOT NULL;
CREATE INDEX exercise_by_goal ON exercise (goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX exercise_by_person ON exercise (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE exercise_draft (
  exercise_id TEXT PRIMARY KEY, kind TEXT NOT NULL, answers TEXT NOT NULL, about TEXT NOT NULL,
  position INTEGER NOT NULL, saved_at TEXT NOT NULL
) STRICT;
`;
