import { describe, expect, it } from 'vitest';
import type { Commitment } from '../commitment/commitment.ts';
import {
  changePlan,
  dropPlan,
  isSameResponse,
  planQuestion,
  rehearsePlan,
  reviewPlan,
  setPlan,
  type PlanDecision,
} from './decide-plan.ts';
import type { Plan, PlanFields } from './plan.ts';

const when = { at: '2026-11-23T08:00:00.000Z', zone: 'UTC', day: '2026-11-23' };
const commitment: Commitment = {
  id: 'c',
  statement: 'Write the offer',
  doneMeans: null,
  due: { local: '2026-12-10T12:00', zone: 'UTC', instant: '2026-12-10T12:00:00.000Z' },
  horizonDays: 3,
  personId: null,
  goalId: null,
  tags: [],
  made: when,
  changes: [],
  settlement: null,
};
const settled: Commitment = {
  ...commitment,
  settlement: { verdict: 'kept', obstacle: null, note: null, basis: null, when },
};
const fields: PlanFields = {
  cue: 'it is nine',
  response: 'open the draft',
  cueAt: null,
  wish: null,
  outcome: null,
  innerObstacle: null,
};
const plan: Plan = { ...fields, id: 'p', commitmentId: 'c', set: when, rehearsed: null, reviews: [] };
const before = '2026-12-01T12:00:00.000Z';
const after = '2026-12-10T12:00:00.000Z';

const outcome = (decision: PlanDecision): string =>
  decision.ok ? (decision.value[0]?.body.kind ?? '') : decision.error.type;

describe('a plan', () => {
  it('is one for each commitment, and none after the verdict', () => {
    expect(outcome(setPlan('p', commitment, null, fields))).toBe('plan.set');
    expect(outcome(setPlan('p', commitment, plan, fields))).toBe('plan-exists');
    expect(outcome(setPlan('p', settled, null, fields))).toBe('already-settled');
  });

  it('is changed by a change', () => {
    expect(outcome(changePlan(plan, commitment, fields))).toBe('unchanged');
    expect(outcome(changePlan(plan, commitment, { ...fields, cue: 'it is ten' }))).toBe('plan.changed');
    expect(outcome(changePlan(plan, settled, { ...fields, cue: 'it is ten' }))).toBe('already-settled');
  });

  it('is rehearsed once', () => {
    expect(outcome(rehearsePlan(plan, commitment))).toBe('plan.rehearsed');
    expect(outcome(rehearsePlan({ ...plan, rehearsed: when }, commitment))).toBe('plan-rehearsed');
  });

  it('can always be dropped', () => {
    expect(outcome(dropPlan(plan))).toBe('plan.dropped');
  });
});

describe('the one question', () => {
  const review = (cueOccurred: boolean, acted: boolean | null, now = after, of = plan): string =>
    outcome(reviewPlan(of, commitment, { cueOccurred, acted }, now));

  it('comes after due or with the verdict, once', () => {
    expect(review(true, true, before)).toBe('plan-not-over');
    expect(review(true, true)).toBe('plan.reviewed');
    expect(outcome(reviewPlan(plan, settled, { cueOccurred: false, acted: null }, before))).toBe(
      'plan.reviewed',
    );
    const reviewed = { ...plan, reviews: [{ cueOccurred: true, acted: true, when }] };
    expect(review(true, true, after, reviewed)).toBe('plan-reviewed');
  });

  it('asks about the act only where there was a cue', () => {
    expect(review(true, null)).toBe('plan-answer-needed');
    expect(reviewPlan(plan, commitment, { cueOccurred: false, acted: true }, after)).toMatchObject({
      value: [{ body: { payload: { cueOccurred: false, acted: null } } }],
    });
  });

  it('follows the rehearsal', () => {
    expect(planQuestion(plan, commitment, before)).toBe('rehearsal');
    expect(planQuestion({ ...plan, rehearsed: when }, commitment, before)).toBeNull();
    expect(planQuestion(plan, commitment, after)).toBe('review');
  });
});

it('takes a response from memory whatever its case, spaces and signs', () => {
  expect(isSameResponse(plan, ' Open  the draft. ')).toBe(true);
  expect(isSameResponse(plan, 'open the mail')).toBe(false);
  expect(isSameResponse({ response: 'Überarbeite Abschnitt 2' }, 'überarbeite abschnitt 2!')).toBe(true);
});
