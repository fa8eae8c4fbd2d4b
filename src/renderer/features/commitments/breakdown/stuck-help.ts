import type { Help } from '../../../../contract/breakdown-contract.ts';
import { firstStepMinutes } from '../../../../domain/breakdown/milestones.ts';
import type { Obstacle } from '../../../../domain/commitment/commitment.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { m } from '../../../../messages/index.ts';

/** What is filled in for whichever help fits; each obstacle reads its own part. */
export interface HelpFields {
  obstacle: Obstacle | undefined;
  note: string;
  stepText: string;
  reward: string;
  what: string;
  personId: string;
  by: string;
  doneMeans: string;
  /** A local date and time. */
  lookAgain: string;
}

export type HelpField = 'obstacle' | 'note' | 'stepText' | 'what' | 'doneMeans' | 'lookAgain';

export interface HelpFacts {
  readonly doneMeans: string | null;
  /** What the clock on the wall shows. */
  readonly now: string;
}

/** The open step that is quickest done; those without an estimate come after, in the order of the outline. */
export function smallestStep(steps: readonly Step[]): Step | null {
  const open = steps.filter((step) => step.completed === null && step.becameCommitmentId === null);
  const parents = new Set(open.map(({ parentId }) => parentId));
  const minutes = (step: Step): number => step.estimateMinutes ?? Infinity;
  return open
    .filter(({ id }) => !parents.has(id))
    .reduce<Step | null>(
      (best, step) => (best === null || minutes(step) < minutes(best) ? step : best),
      null,
    );
}

/** What to begin with: the smallest step where it is small, else the beginning of it. */
export function smallStart(step: Step | null, statement: string): string {
  const isSmall = step !== null && (step.estimateMinutes ?? 0) <= firstStepMinutes;
  return isSmall ? step.text : m.breakdown_first_step({ statement: step?.text ?? statement }).slice(0, 500);
}

/** The open step that has these very words, so that it is begun instead of written twice. */
export function stepOfText(steps: readonly Step[], text: string): Step | null {
  const isMeant = (step: Step): boolean =>
    step.completed === null && step.becameCommitmentId === null && step.text === text.trim();
  return steps.find(isMeant) ?? null;
}

export function helpProblems(fields: HelpFields, facts: HelpFacts): Partial<Record<HelpField, string>> {
  switch (fields.obstacle) {
    case undefined:
      return { obstacle: m.breakdown_stuck_obstacle_needed() };
    case 'procrastination':
      return isBlank(fields.stepText) ? { stepText: m.breakdown_help_smaller_needed() } : {};
    case 'resources':
      return isBlank(fields.what) ? { what: m.device_need_what_needed() } : {};
    case 'clarity': {
      const isSame = fields.doneMeans.trim() === (facts.doneMeans ?? '');
      return isSame || isBlank(fields.doneMeans) ? { doneMeans: m.breakdown_help_clarity_needed() } : {};
    }
    case 'external':
      return {
        ...(isBlank(fields.note) ? { note: m.breakdown_help_external_note_needed() } : {}),
        ...whenProblem(fields.lookAgain, facts.now),
      };
    case 'motivation':
    case 'capacity':
      return {};
  }
}

function whenProblem(local: string, now: string): Partial<Record<HelpField, string>> {
  if (local === '') return { lookAgain: m.breakdown_help_external_when_needed() };
  return local <= now ? { lookAgain: m.breakdown_help_external_when_past() } : {};
}

/** The record that answers the obstacle. `newStepId` is null where a step that exists is begun. */
export function fieldsToHelp(fields: HelpFields, newStepId: string | null): Help {
  switch (fields.obstacle) {
    case 'procrastination':
      if (newStepId === null) return { kind: 'none' };
      return { kind: 'smaller-step', text: fields.stepText.trim(), stepId: newStepId };
    case 'motivation':
      return isBlank(fields.reward) ? { kind: 'none' } : { kind: 'reward', what: fields.reward.trim() };
    case 'resources': {
      const { what, personId, by } = fields;
      return { kind: 'need', what: what.trim(), personId: personId || null, by: by || null };
    }
    case 'clarity':
      return { kind: 'done-means', text: fields.doneMeans.trim() };
    case 'external':
      return { kind: 'look-again', local: fields.lookAgain };
    case 'capacity':
    case undefined:
      return { kind: 'none' };
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
