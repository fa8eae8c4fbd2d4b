/** The prompts that a person chose for each kind of entry, and what a review reads of a stretch of days. */
export const migration0005 = `
CREATE TABLE prompt_set (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;
CREATE INDEX prompt_set_by_kind ON prompt_set (kind);

CREATE INDEX check_in_by_day ON check_in (day, at);
CREATE INDEX step_by_completed_day ON step (state ->> '$.completed.day') WHERE is_completed = 1;
CREATE INDEX practice_day_by_day ON practice_day (day, commitment_id);
`;
