import type { Client } from '../../contract/create-client.ts';
import type { Instant } from '../../domain/kernel/ports.ts';
import { unwrap } from '../../domain/kernel/result.ts';
import type { DemoPractice, Moment } from './demo-story.ts';

/** How the story reads its moments and knows its goals. */
interface Setting {
  goalId(key: string): string;
  local(moment: Moment): string;
  instant(moment: Moment): Instant;
}

interface PracticeAct {
  readonly at: Instant;
  run(client: Client): Promise<void>;
}

const timeOfLogging = '07:50';

/** A practice of the story: begun, logged morning by morning, changed once, paused for a cold. */
export function practiceActs(practice: DemoPractice, setting: Setting): PracticeAct[] {
  let commitmentId = '';
  const dayOf = (day: string): string => setting.local(`${day} 12:00`).slice(0, 10);
  const act = (moment: Moment, run: (client: Client) => Promise<void>): PracticeAct => ({
    at: setting.instant(moment),
    run,
  });
  const { statement, doneMeans, terms, goal } = practice;
  return [
    act(practice.at, async (client) => {
      const made = await client.practice.make({ statement, doneMeans, terms, goalId: setting.goalId(goal) });
      commitmentId = unwrap(made).id;
    }),
    ...practice.changed.map((change) =>
      act(change.at, async (client) => {
        unwrap(await client.practice.change({ commitmentId, terms: change.terms }));
      }),
    ),
    ...practice.pauses.map(({ at, from, to, reason }) =>
      act(at, async (client) => {
        const range = { from: dayOf(from), to: dayOf(to) };
        unwrap(await client.practice.pause({ commitmentId, ...range, reason }));
      }),
    ),
    ...practice.days.map(({ day, amount, note }) =>
      act(`${day} ${timeOfLogging}`, async (client) => {
        const ofDay = { commitmentId, day: dayOf(day) };
        if (amount === null) unwrap(await client.practice.skip({ ...ofDay, reason: note ?? null }));
        else unwrap(await client.practice.log({ ...ofDay, amount, note: note ?? null }));
      }),
    ),
  ];
}
