import { m } from '../../../../messages/index.ts';
import type { ExerciseScreens, ExerciseStep } from '../exercise-screens.ts';
import PlanMade from '../steps/PlanMade.svelte';
import CommitmentStep from '../steps/CommitmentStep.svelte';
import PauseStep from '../steps/PauseStep.svelte';
import PlanLineStep from '../steps/PlanLineStep.svelte';
import RehearsalStep from '../steps/RehearsalStep.svelte';
import TextStep from '../steps/TextStep.svelte';
import TimeStep from '../steps/TimeStep.svelte';

const commitment: ExerciseStep = {
  field: 'about',
  ask: m.start_which_commitment,
  control: CommitmentStep,
  isAnswered: ({ about }) => about.commitmentId !== null,
};

/** A moment to imagine what was written; any key that goes on ends it. */
function pause(field: string, ask: () => string): ExerciseStep {
  return { field, ask, control: PauseStep, isAnswered: () => true };
}

const planned: readonly ExerciseStep[] = [
  { field: 'cue', ask: m.plan_room_cue, hint: m.plan_cue_hint, control: PlanLineStep },
  {
    field: 'response',
    ask: ({ cue }) => m.plan_room_response({ cue: String(cue ?? '') }),
    hint: m.plan_response_hint,
    control: PlanLineStep,
  },
  {
    field: 'cueAt',
    ask: m.plan_room_cue_at,
    hint: m.plan_room_cue_at_hint,
    control: TimeStep,
    isOptional: true,
  },
  {
    field: 'rehearsed',
    ask: m.plan_room_rehearse,
    control: RehearsalStep,
    isOptional: true,
    tell: (value) => (value === true ? m.plan_room_was_rehearsed() : null),
  },
];

export const woop: ExerciseScreens = {
  sentence: m.plan_room_woop_sentence,
  evidence: { found: m.plan_evidence_woop_found, against: m.plan_evidence_woop_against },
  after: PlanMade,
  steps: [
    commitment,
    { field: 'wish', ask: m.plan_woop_wish_question, hint: m.plan_woop_wish_hint, control: TextStep },
    pause('pauseWish', m.plan_room_pause_wish),
    {
      field: 'outcome',
      ask: m.plan_woop_outcome_question,
      hint: m.plan_woop_outcome_hint,
      control: TextStep,
    },
    pause('pauseOutcome', m.plan_room_pause_outcome),
    {
      field: 'innerObstacle',
      ask: m.plan_woop_obstacle_question,
      hint: m.plan_woop_obstacle_hint,
      control: TextStep,
    },
    pause('pauseObstacle', m.plan_room_pause_obstacle),
    ...planned,
  ],
};

export const ifThen: ExerciseScreens = {
  sentence: m.plan_room_if_then_sentence,
  evidence: { found: m.plan_evidence_found, against: m.plan_evidence_against },
  after: PlanMade,
  steps: [commitment, ...planned],
};
