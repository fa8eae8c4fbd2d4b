import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/contract/create-client.ts';
import type { Confidence } from '../../../src/domain/check-in/check-in.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { confidenceBefore } from '../../../src/domain/metrics/calibration.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

let test: TestApp;
let client: Client;

beforeEach(async () => {
  test = await openTestApp();
  client = test.client;
});

afterEach(() => test.dispose());

/** A commitment that is due in so many hours. */
async function due(hours: number, statement = 'Send it'): Promise<string> {
  const at = new Date(Date.parse(test.clock.now()) + hours * 3_600_000).toISOString();
  const zone = test.clock.zone();
  const local = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return unwrap(
    await client.commitment.make({ statement, due: local.format(new Date(at)).replace(' ', 'T') }),
  ).id;
}

async function checkIn(id: string, confidence: Confidence, obstacle: 'clarity' | null = null): Promise<void> {
  unwrap(await client.checkIn.record({ about: { kind: 'commitment', id }, confidence, obstacle }));
}

describe('insights', () => {
  it('say nothing of an empty journal, in every period', async () => {
    for (const period of ['12-weeks', '12-months', 'all'] as const) {
      const view = unwrap(await client.insights.get({ period }));
      expect(view).toMatchObject({ overTime: [], obstacles: [] });
      expect(view.reliability).toMatchObject({ n: 0, ratio: null });
      expect(view.calibration).toMatchObject({ n: 0, brier: null });
    }
  });

  it('count verdicts, what waits for one, and a renegotiation, each on its own', async () => {
    for (const verdict of ['kept', 'kept', 'kept', 'partly', 'missed'] as const) {
      const id = await due(2);
      const obstacle = verdict === 'missed' ? ('capacity' as const) : null;
      unwrap(await client.commitment.settle({ id, verdict, obstacle, note: 'half of it' }));
    }
    await due(1);
    const renegotiated = await due(24 * 10);
    const later = unwrap(await client.commitment.get({ id: renegotiated })).commitment.due!.local.replace(
      /^\d{4}/,
      (year) => String(Number(year) + 1),
    );
    unwrap(await client.commitment.changeDue({ id: renegotiated, due: later }));
    test.pass({ hours: 3 });
    const { reliability, obstacles, overTime } = unwrap(await client.insights.get({}));
    expect(reliability.n).toBe(5);
    expect(reliability.ratio?.value).toBe(0.7);
    expect(reliability.counts).toMatchObject({ unanswered: 1, renegotiatedInTime: 1 });
    expect(obstacles).toEqual([{ obstacle: 'capacity', atVerdicts: 1, atCheckIns: 0 }]);
    expect(overTime).toHaveLength(1);
  });

  it('leave out what lies before the period', async () => {
    const id = await due(2);
    unwrap(await client.commitment.settle({ id, verdict: 'missed', obstacle: 'clarity' }));
    test.pass({ days: 100 });
    const recent = unwrap(await client.insights.get({ period: '12-weeks' }));
    expect(recent.reliability.n).toBe(0);
    expect(recent.obstacles).toEqual([]);
    expect(unwrap(await client.insights.get({ period: '12-months' })).reliability.n).toBe(1);
  });

  it('count obstacles named at check-ins', async () => {
    const id = await due(48);
    await checkIn(id, 'at-risk', 'clarity');
    await checkIn(id, 'on-track');
    const { obstacles } = unwrap(await client.insights.get({}));
    expect(obstacles).toEqual([{ obstacle: 'clarity', atVerdicts: 0, atCheckIns: 1 }]);
  });

  it('hold a commitment to the confidence that the rule names', async () => {
    const said: Record<string, Confidence>[] = [];
    const orders: (readonly (Confidence | 'due' | 'verdict')[])[] = [
      ['on-track', 'at-risk', 'due', 'off-track', 'verdict'],
      ['at-risk', 'verdict', 'due'],
      ['off-track', 'on-track', 'due', 'verdict'],
      ['due', 'on-track', 'verdict'],
      ['due', 'verdict'],
    ];
    for (const order of orders) {
      const hoursToDue = order.indexOf('due') + 0.5;
      const id = await due(hoursToDue);
      for (const step of order) {
        if (step === 'verdict') unwrap(await client.commitment.settle({ id, verdict: 'kept' }));
        else if (step !== 'due') await checkIn(id, step);
        test.pass({ hours: 1 });
      }
      const { commitment, checkIns } = unwrap(await client.commitment.get({ id }));
      const confidence = confidenceBefore(
        checkIns.map((one) => ({ id: one.id, confidence: one.confidence, at: one.when.at })),
        { due: commitment.due!.instant, settled: commitment.settlement!.when.at },
      );
      if (confidence !== null) said.push({ [id]: confidence });
    }
    expect(said.flatMap((one) => Object.values(one))).toEqual(['at-risk', 'at-risk', 'on-track']);
    const { groups } = unwrap(await client.insights.get({})).calibration;
    expect(groups.map(({ confidence, n }) => [confidence, n])).toEqual([
      ['on-track', 1],
      ['at-risk', 2],
      ['off-track', 0],
    ]);
  });

  it('set commitments with a plan or a witness beside those without', async () => {
    const person = unwrap(await client.person.add({ name: 'Ana' })).id;
    const ids: Record<'planned' | 'witnessed' | 'released' | 'late' | 'bare', string> = {
      planned: await due(4),
      witnessed: await due(4),
      released: await due(4),
      late: await due(1),
      bare: await due(4),
    };
    const plan = { cue: 'it is nine', response: 'begin', cueAt: null };
    unwrap(await client.plan.set({ commitmentId: ids.planned, ...plan }));
    unwrap(await client.witness.ask({ commitmentId: ids.witnessed, personId: person }));
    const asked = unwrap(await client.witness.ask({ commitmentId: ids.released, personId: person })).id;
    unwrap(await client.witness.release({ id: asked }));
    test.pass({ hours: 2 });
    unwrap(await client.plan.set({ commitmentId: ids.late, ...plan }));
    for (const [name, id] of Object.entries(ids)) {
      test.pass({ minutes: 1 });
      const obstacle = name === 'bare' ? ('capacity' as const) : null;
      unwrap(
        await client.commitment.settle({ id, verdict: obstacle === null ? 'kept' : 'missed', obstacle }),
      );
    }

    const trials = unwrap(await client.insights.trials({}));
    const counts = (question: string) => {
      const trial = trials.find((one) => one.question === question)!;
      return [trial.with, trial.without].map(({ kept, missed }) => ({ kept, missed }));
    };
    expect(counts('plan')).toEqual([
      { kept: 1, missed: 0 },
      { kept: 3, missed: 1 },
    ]);
    expect(counts('witness')).toEqual([
      { kept: 1, missed: 0 },
      { kept: 3, missed: 1 },
    ]);
    expect(trials.every(({ figures }) => figures === null)).toBe(true);
    test.pass({ days: 100 });
    const recent = unwrap(await client.insights.trials({ period: '12-weeks' }));
    expect(recent.map((one) => one.with.n + one.without.n)).toEqual([0, 0, 0, 0]);
  });
});
