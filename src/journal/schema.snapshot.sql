CREATE INDEX alignment_by_day ON alignment (day);

CREATE INDEX audience_by_commitment ON audience (commitment_id);

CREATE INDEX audience_by_person ON audience (person_id);

CREATE INDEX check_in_by_day ON check_in (day, at);

CREATE INDEX check_in_by_obstacle ON check_in (day, obstacle) WHERE obstacle IS NOT NULL;

CREATE INDEX check_in_by_subject ON check_in (about_id, at, id, confidence);

CREATE INDEX commitment_by_goal ON commitment (goal_id);

CREATE INDEX commitment_by_person ON commitment (person_id);

CREATE INDEX commitment_by_settled_at ON commitment (settled_at) WHERE is_settled = 1;

CREATE INDEX commitment_by_settled_day ON commitment (settled_day, verdict);

CREATE INDEX commitment_open_by_due ON commitment (is_settled, due_at);

CREATE INDEX commitment_outcomes ON commitment
  (settled_day, verdict, obstacle, is_renegotiated, settled_at, due_at, id);

CREATE INDEX entry_by_day ON entry (day, written_at);

CREATE INDEX entry_calendar ON entry (day, kind, is_erased, mood, words);

CREATE INDEX entry_mark_by_value ON entry_mark (kind, value, seq);

CREATE INDEX event_by_about ON event (
  CASE WHEN json_valid(payload) THEN COALESCE(payload ->> '$.commitmentId', payload ->> '$.about.id') END
);

CREATE INDEX event_by_intent ON event (intent_id);

CREATE INDEX event_by_subject ON event (subject_id, hlc);

CREATE INDEX exercise_by_commitment ON exercise (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE INDEX exercise_by_follow_up ON exercise (follow_up_on) WHERE follow_up_on IS NOT NULL;

CREATE INDEX exercise_by_goal ON exercise (goal_id) WHERE goal_id IS NOT NULL;

CREATE INDEX exercise_by_kind ON exercise (kind, finished_at);

CREATE INDEX exercise_by_person ON exercise (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX exercise_by_time ON exercise (finished_at);

CREATE INDEX goal_by_parent ON goal (parent_id);

CREATE INDEX image_by_entry ON image (entry_id);

CREATE INDEX key_result_by_goal ON key_result (goal_id, order_key);

CREATE INDEX need_by_answer ON need (answer);

CREATE INDEX one_on_one_by_person ON one_on_one (person_id, day);

CREATE INDEX passage_by_entry ON passage (entry_id);

CREATE INDEX passage_by_person ON passage (person_id);

CREATE INDEX plan_by_commitment ON plan (commitment_id);

CREATE INDEX practice_by_commitment ON practice (commitment_id);

CREATE INDEX practice_day_by_commitment ON practice_day (commitment_id, day);

CREATE INDEX practice_day_by_day ON practice_day (day, commitment_id);

CREATE INDEX preparation_by_person ON preparation (person_id);

CREATE INDEX prompt_set_by_kind ON prompt_set (kind);

CREATE INDEX reminder_by_commitment ON reminder (commitment_id);

CREATE INDEX reminder_by_evening ON reminder (evening_day);

CREATE INDEX reminder_by_status ON reminder (status, due_at);

CREATE INDEX stake_by_commitment ON stake (commitment_id);

CREATE INDEX stake_by_confirmation ON stake (is_confirmed, confirm_from);

CREATE INDEX step_by_became ON step (became_id) WHERE became_id IS NOT NULL;

CREATE INDEX step_by_commitment ON step (commitment_id, order_key);

CREATE INDEX step_by_completed_day ON step (state ->> '$.completed.day') WHERE is_completed = 1;

CREATE INDEX step_by_parent ON step (parent_id);

CREATE INDEX witness_by_commitment ON witness (commitment_id);

CREATE INDEX witness_by_person ON witness (person_id);

CREATE TABLE alignment (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE audience (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, person_id TEXT NOT NULL, is_revoked INTEGER NOT NULL
) STRICT;

CREATE TABLE check_in (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  about_id TEXT NOT NULL, at TEXT NOT NULL, confidence TEXT NOT NULL
, day TEXT, obstacle TEXT) STRICT;

CREATE TABLE commitment (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  due_at TEXT, is_settled INTEGER NOT NULL, verdict TEXT, settled_at TEXT, settled_day TEXT,
  made_day TEXT NOT NULL, person_id TEXT, goal_id TEXT
, obstacle TEXT, is_renegotiated INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE draft (
  entry_id TEXT NOT NULL PRIMARY KEY,
  kind     TEXT NOT NULL,
  day      TEXT NOT NULL,
  text     TEXT NOT NULL,
  saved_at TEXT NOT NULL
, follows TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  kind TEXT NOT NULL, day TEXT NOT NULL, written_at TEXT NOT NULL
, mood INTEGER, energy INTEGER, words INTEGER NOT NULL DEFAULT 0, is_erased INTEGER NOT NULL DEFAULT 0, heads INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE TABLE entry_mark (
  seq INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (seq, kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  intent_id    TEXT NOT NULL,
  space_id     TEXT NOT NULL,
  device_id    TEXT NOT NULL,
  device_seq   INTEGER NOT NULL,
  hlc          TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id   TEXT NOT NULL,
  kind         TEXT NOT NULL,
  version      INTEGER NOT NULL,
  at           TEXT NOT NULL,
  zone         TEXT NOT NULL,
  day          TEXT NOT NULL,
  payload      TEXT,
  payload_salt TEXT,
  payload_hash TEXT NOT NULL,
  prev_hash    TEXT NOT NULL,
  hash         TEXT NOT NULL,
  UNIQUE (space_id, device_id, device_seq)
) STRICT;

CREATE TABLE exercise (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  kind TEXT NOT NULL, finished_at TEXT NOT NULL, follow_up_on TEXT,
  commitment_id TEXT, goal_id TEXT, person_id TEXT
) STRICT;

CREATE TABLE exercise_draft (
  exercise_id TEXT PRIMARY KEY, kind TEXT NOT NULL, answers TEXT NOT NULL, about TEXT NOT NULL,
  position INTEGER NOT NULL, saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE goal (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  parent_id TEXT, is_closed INTEGER NOT NULL
, order_key TEXT) STRICT;

CREATE TABLE image (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  entry_id TEXT NOT NULL
) STRICT;

CREATE TABLE key_result (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  goal_id TEXT NOT NULL, order_key TEXT NOT NULL, is_removed INTEGER NOT NULL
) STRICT;

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  answer TEXT NOT NULL, person_id TEXT, commitment_id TEXT
, goal_id TEXT) STRICT;

CREATE TABLE one_on_one (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  person_id TEXT NOT NULL, day TEXT NOT NULL
) STRICT;

CREATE TABLE passage (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  entry_id TEXT NOT NULL, person_id TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  name TEXT NOT NULL, is_archived INTEGER NOT NULL
) STRICT;

CREATE TABLE plan (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL
) STRICT;

CREATE TABLE practice (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL
) STRICT;

CREATE TABLE practice_day (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, day TEXT NOT NULL, amount REAL
) STRICT;

CREATE TABLE preparation (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  person_id TEXT NOT NULL, is_asked INTEGER NOT NULL
) STRICT;

CREATE TABLE profile (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL
) STRICT;

CREATE TABLE prompt_set (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;

CREATE TABLE reminder (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT, evening_day TEXT, due_at TEXT NOT NULL, status TEXT NOT NULL
) STRICT;

CREATE TABLE reward_idea (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE search_document (
  seq INTEGER PRIMARY KEY, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, content = 'search_document', content_rowid = 'seq',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2'
);

CREATE TABLE stake (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, confirm_from TEXT NOT NULL, is_confirmed INTEGER NOT NULL
) STRICT;

CREATE TABLE step (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, order_key TEXT NOT NULL, is_completed INTEGER NOT NULL
, parent_id TEXT, due_day TEXT, became_id TEXT) STRICT;

CREATE TABLE testimony (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE witness (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, state TEXT NOT NULL,
  commitment_id TEXT NOT NULL, person_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER event_never_changed BEFORE UPDATE ON event
WHEN NEW.payload IS NOT NULL OR NEW.payload_salt IS NOT NULL
  OR NEW.seq <> OLD.seq OR NEW.id <> OLD.id OR NEW.intent_id <> OLD.intent_id
  OR NEW.space_id <> OLD.space_id OR NEW.device_id <> OLD.device_id OR NEW.device_seq <> OLD.device_seq
  OR NEW.hlc <> OLD.hlc OR NEW.subject_kind <> OLD.subject_kind OR NEW.subject_id <> OLD.subject_id
  OR NEW.kind <> OLD.kind OR NEW.version <> OLD.version OR NEW.at <> OLD.at OR NEW.zone <> OLD.zone
  OR NEW.day <> OLD.day OR NEW.payload_hash <> OLD.payload_hash OR NEW.prev_hash <> OLD.prev_hash OR NEW.hash <> OLD.hash
BEGIN SELECT RAISE (ABORT, 'events are never changed'); END;

CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE (ABORT, 'events are never deleted'); END;
