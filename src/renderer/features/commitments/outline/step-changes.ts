import type { Pasted } from '../../../../contract/breakdown-contract.ts';
import type { Client } from '../../../../contract/create-client.ts';
import type { OutlineItem } from '../../../../domain/breakdown/read-outline.ts';
import { ok } from '../../../../domain/kernel/result.ts';
import {
  addStep,
  addSteps,
  completeStep,
  moveStep,
  planStep,
  removeStep,
  reopenStep,
  rewordStep,
  splitStep,
  type NewStep,
  type StepPlanChange,
} from '../../../../domain/step/decide-step.ts';
import type { Step } from '../../../../domain/step/step.ts';
import type { StepChange } from './live-steps.svelte.ts';
import type { Place } from './outline-places.ts';

/** Each change of the steps of a commitment: how the rules decide it here and now, and how the journal is asked for it. */
export interface StepChanges {
  add(step: NewStep, place: Place): StepChange;
  reword(id: string, text: string): StepChange;
  split(id: string, text: string, rest: NewStep): StepChange;
  move(id: string, place: Place): StepChange;
  plan(id: string, plan: StepPlanChange): StepChange;
  tick(step: Step): StepChange;
  remove(id: string): StepChange;
  /** Shows nothing by itself: the journal names the new steps. */
  paste(list: PastedList, place: Place): StepChange<Pasted>;
}

export interface PastedList {
  readonly commitmentId: string;
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

export function createStepChanges({ step: client }: Pick<Client, 'step'>): StepChanges {
  return {
    add: (step, place) => ({
      decide: (steps) => addStep(steps, step, place),
      send: () => client.add({ id: step.id, commitmentId: step.commitmentId, text: step.text, ...place }),
    }),
    reword: (id, text) => ({
      decide: (steps) => rewordStep(steps, id, text),
      send: () => client.reword({ id, text }),
    }),
    split: (id, text, rest) => ({
      decide: (steps) => splitStep(steps, id, text, rest),
      send: () => client.split({ id, text, rest: rest.text, newId: rest.id }),
    }),
    move: (id, place) => ({
      decide: (steps) => moveStep(steps, id, place),
      send: () => client.move({ id, ...place }),
    }),
    plan: (id, plan) => ({
      decide: (steps) => planStep(steps, id, plan),
      send: () => client.plan({ id, ...plan }),
    }),
    tick: ({ id, completed }) =>
      completed === null
        ? { decide: (steps) => completeStep(steps, id), send: () => client.complete({ id }) }
        : { decide: (steps) => reopenStep(steps, id), send: () => client.reopen({ id }) },
    remove: (id) => ({
      decide: (steps) => removeStep(steps, id),
      send: () => client.remove({ id }),
    }),
    paste: ({ commitmentId, text, items }, place) => ({
      decide(steps) {
        const named = items.map((item, index) => ({
          ...item,
          ...unnamed,
          id: `pasted-${index}`,
          commitmentId,
        }));
        const added = addSteps(steps, named, place);
        return added.ok ? ok([]) : added;
      },
      send: () => client.paste({ commitmentId, text, ...place }),
    }),
  };
}

const unnamed = { estimateMinutes: null, dueDay: null };
