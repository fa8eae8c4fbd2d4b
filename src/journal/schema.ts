import type { Generated } from 'kysely';

/** The tables as Kysely sees them: SQL's own names. Records are camelCase only inside `state`. */
export interface Schema {
  meta: { key: string; value: string };
  event: EventTable;
  profile: ProjectionTable;
  person: ProjectionTable & { name: string; is_archived: number };
  one_on_one: ProjectionTable & { person_id: string; day: string };
  goal: ProjectionTable & { parent_id: string | null; order_key: string | null; is_closed: number };
  commitment: ProjectionTable & {
    due_at: string | null;
    is_settled: number;
    verdict: string | null;
    settled_at: string | null;
    settled_day: string | null;
    made_day: string;
    obstacle: string | null;
    is_renegotiated: number;
    person_id: string | null;
    goal_id: string | null;
  };
  step: ProjectionTable & {
    commitment_id: string;
    parent_id: string | null;
    order_key: string;
    due_day: string | null;
    became_id: string | null;
    is_completed: number;
  };
  check_in: ProjectionTable & {
    about_id: string;
    at: string;
    day: string;
    confidence: string;
    obstacle: string | null;
  };
  need: ProjectionTable & {
    answer: string;
    person_id: string | null;
    commitment_id: string | null;
    goal_id: string | null;
  };
  entry: ProjectionTable & {
    kind: string;
    day: string;
    written_at: string;
    mood: number | null;
    energy: number | null;
    words: number;
    is_erased: number;
    heads: number;
  };
  entry_mark: { seq: number; kind: string; value: string };
  image: ProjectionTable & { entry_id: string };
  passage: ProjectionTable & { entry_id: string; person_id: string };
  reminder: ProjectionTable & {
    commitment_id: string | null;
    evening_day: string | null;
    due_at: string;
    status: string;
  };
  key_result: ProjectionTable & { goal_id: string; order_key: string; is_removed: number };
  alignment: ProjectionTable & { day: string };
  practice: ProjectionTable & { commitment_id: string };
  practice_day: ProjectionTable & { commitment_id: string; day: string; amount: number | null };
  plan: ProjectionTable & { commitment_id: string };
  stake: ProjectionTable & { commitment_id: string; confirm_from: string; is_confirmed: number };
  audience: ProjectionTable & { commitment_id: string; person_id: string; is_revoked: number };
  witness: ProjectionTable & { commitment_id: string; person_id: string };
  testimony: ProjectionTable & { day: string };
  saved_view: ProjectionTable & { name: string };
  exercise: ProjectionTable & {
    kind: string;
    finished_at: string;
    follow_up_on: string | null;
    commitment_id: string | null;
    goal_id: string | null;
    person_id: string | null;
  };
  exercise_draft: {
    exercise_id: string;
    kind: string;
    answers: string;
    about: string;
    position: number;
    saved_at: string;
  };
  prompt_set: ProjectionTable & { kind: string };
  draft: {
    entry_id: string;
    kind: string;
    day: string;
    text: string;
    saved_at: string;
    follows: string;
  };
  preparation: ProjectionTable & { person_id: string; is_asked: number };
  reward_idea: ProjectionTable;
  search_document: {
    seq: number;
    subject_kind: string;
    subject_id: string;
    day: string;
    title: string;
    body: string;
  };
}

interface ProjectionTable {
  seq: number;
  id: string;
  head: string;
  state: string;
}

export interface EventTable {
  seq: Generated<number>;
  id: string;
  intent_id: string;
  space_id: string;
  device_id: string;
  device_seq: number;
  hlc: string;
  subject_kind: string;
  subject_id: string;
  kind: string;
  version: number;
  at: string;
  zone: string;
  day: string;
  payload: string | null;
  payload_salt: string | null;
  payload_hash: string;
  prev_hash: string;
  hash: string;
}
