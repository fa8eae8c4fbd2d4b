import type { Client } from '../../../contract/create-client.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { m } from '../../../messages/index.ts';
import { errorSentence } from '../error-sentence.ts';

/** The steps of mental contrasting, in the one order in which they work (Wang et al. 2021). */
export const woopSteps = ['wish', 'outcome', 'innerObstacle', 'plan'] as const;
export type WoopStep = (typeof woopSteps)[number];

export interface PlanTexts {
  wish: string;
  outcome: string;
  innerObstacle: string;
  cue: string;
  response: string;
  cueAt: string;
}

/** A plan being made or changed. It keeps what was written when its dialog is left. */
export interface PlanDraft {
  readonly texts: PlanTexts;
  readonly step: WoopStep;
  /** Between two steps there is a moment to imagine what was written. */
  readonly isPausing: boolean;
  readonly isBegun: boolean;
  readonly problem: string | undefined;
  /** What the present screen lacks, if anything. */
  readonly missing: Readonly<Partial<Record<keyof PlanTexts, string>>>;
  /** From a step to the pause after it, and from there to the next step. */
  goOn(): void;
  goBack(): void;
  clear(): void;
  /** Goes on with what was written at another time. */
  resume(texts: PlanTexts, step: WoopStep): void;
  /** Records the plan; null when it could not be. */
  record(client: Pick<Client, 'plan'>, commitmentId: string): Promise<{ intentId: string } | null>;
}

/** `existing` is the plan to change; null makes a new one. */
export function createPlanDraft(existing: () => Plan | null): PlanDraft {
  const texts = $state<PlanTexts>(textsOf(existing()));
  let step = $state<WoopStep>('wish');
  let isPausing = $state(false);
  let problem = $state<string>();

  const missing = $derived({
    ...(texts.cue.trim() === '' ? { cue: m.plan_cue_needed() } : {}),
    ...(texts.response.trim() === '' ? { response: m.plan_response_needed() } : {}),
    ...(step !== 'plan' && texts[step].trim() === '' ? { [step]: m.plan_woop_text_needed() } : {}),
  });

  return {
    texts,
    get step() {
      return step;
    },
    get isPausing() {
      return isPausing;
    },
    get isBegun() {
      return texts.wish !== (existing()?.wish ?? '');
    },
    get problem() {
      return problem;
    },
    get missing() {
      return missing;
    },
    goOn() {
      if (isPausing) step = woopSteps[woopSteps.indexOf(step) + 1] ?? step;
      isPausing = !isPausing && step !== 'plan';
    },
    goBack() {
      if (!isPausing) step = woopSteps[woopSteps.indexOf(step) - 1] ?? step;
      isPausing = false;
    },
    resume(written, at) {
      Object.assign(texts, written);
      step = at;
      isPausing = false;
    },
    clear() {
      Object.assign(texts, textsOf(existing()));
      step = 'wish';
      isPausing = false;
      problem = undefined;
    },
    async record(client, commitmentId) {
      const fields = {
        cue: texts.cue,
        response: texts.response,
        cueAt: texts.cueAt || null,
        wish: texts.wish.trim() || null,
        outcome: texts.outcome.trim() || null,
        innerObstacle: texts.innerObstacle.trim() || null,
      };
      const plan = existing();
      const result = plan
        ? await client.plan.change({ id: plan.id, ...fields })
        : await client.plan.set({ commitmentId, ...fields });
      problem = result.ok ? undefined : errorSentence(result.error);
      return result.ok ? result.value : null;
    },
  };
}

function textsOf(plan: Plan | null): PlanTexts {
  return {
    wish: plan?.wish ?? '',
    outcome: plan?.outcome ?? '',
    innerObstacle: plan?.innerObstacle ?? '',
    cue: plan?.cue ?? '',
    response: plan?.response ?? '',
    cueAt: plan?.cueAt ?? '',
  };
}
