import { createClient, type Client } from '../../contract/create-client.ts';
import type { Clock, IdSource, Instant } from '../../domain/kernel/ports.ts';
import { unwrap, type DomainError, type Result } from '../../domain/kernel/result.ts';
import { addDays, startOfWeek } from '../../domain/time/days.ts';
import { instantToLocal, localToInstant } from '../../domain/time/instants.ts';
import { logicalDay } from '../../domain/time/logical-day.ts';
import { defaultProfile } from '../../domain/profile/profile.ts';
import type { OpenedJournal } from '../../journal/open-journal.ts';
import { createApp } from '../create-app.ts';
import type { Ports } from '../ports.ts';
import { silentNotifier } from '../absent-ports.ts';
import { practiceActs } from './practice-acts.ts';
import { scriptedIds } from './scripted-ids.ts';
import { demoStory, type DemoCommitment, type DemoEntry, type DemoNeed, type Moment } from './demo-story.ts';

/** One thing that somebody did at a moment of the story. */
interface Act {
  readonly at: Instant;
  run(client: Client): Promise<void>;
}

/** What the acts share: ids of records by their key in the story, and how to read a moment. */
interface Stage {
  readonly people: Map<string, string>;
  readonly goals: Map<string, string>;
  readonly ids: IdSource;
  readonly startOfDay: string;
  readonly zone: string;
  local(moment: Moment): string;
  instant(moment: Moment): Instant;
}

/**
 * Lives the sample story up to the present moment through the app itself, with a clock that follows the story: every rule of
 * the domain holds for it. The same moment and zone give the same ids, instants and words.
 */
export async function fillDemo(opened: OpenedJournal, folder: string, ports: Ports): Promise<void> {
  const now = ports.clock.now();
  const zone = ports.clock.zone();
  let moment = now;
  const clock: Clock = { now: () => moment, zone: () => zone };
  const ids = scriptedIds(clock);
  const timers = { every: () => () => undefined };
  const app = createApp({
    ports: { ...ports, clock, ids, timers, notifier: silentNotifier },
    folder,
    opened,
    isDemo: true,
  });
  const client = createClient({
    call: (name, input) => app.call(name, input),
    subscribe: () => () => undefined,
  });
  for (const act of actsUntil(now, createStage(now, zone, ids))) {
    moment = act.at;
    app.recheck();
    await act.run(client);
  }
}

function createStage(now: Instant, zone: string, ids: IdSource): Stage {
  const monday = startOfWeek(instantToLocal(now, zone).slice(0, 10));
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const local = (moment: Moment): string => {
    const [weeks = '', weekday = '', time = ''] = moment.split(' ');
    return `${addDays(monday, Number(weeks) * 7 + weekdays.indexOf(weekday))}T${time}`;
  };
  return {
    people: new Map(),
    goals: new Map(),
    ids,
    zone,
    startOfDay: defaultProfile.startOfDay,
    local,
    instant: (moment) => localToInstant(local(moment), zone).instant,
  };
}

function actsUntil(now: Instant, stage: Stage): Act[] {
  const beginning = stage.instant('-11 mon 08:30');
  const acts: Act[] = [
    { at: beginning, run: (client) => introduce(client, stage) },
    ...demoStory.commitments.flatMap((commitment) => commitmentActs(commitment, stage)),
    ...demoStory.practices.flatMap((practice) =>
      practiceActs(practice, { ...stage, goalId: (key) => known(stage.goals, key) }),
    ),
    ...demoStory.entries.map((entry) => entryAct(entry, stage)),
    ...demoStory.needs.flatMap((need) => needActs(need, stage)),
    ...demoStory.oneOnOnes.map(({ at, person, decisions }): Act => ({
      at: stage.instant(at),
      run: (client) =>
        done(
          client.oneOnOne.hold({
            personId: known(stage.people, person),
            day: stage.local(at).slice(0, 10),
            decisions,
          }),
        ),
    })),
  ];
  return acts.filter((act) => act.at < now).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function introduce(client: Client, stage: Stage): Promise<void> {
  await done(client.profile.change({ name: demoStory.owner, welcomed: true }));
  for (const { key, name, role, note } of demoStory.people) {
    const added = unwrap(await client.person.add({ name, role, note: note ?? null }));
    stage.people.set(key, added.id);
  }
  for (const { key, kind, title, why, parent } of demoStory.goals) {
    const parentId = parent === undefined ? null : known(stage.goals, parent);
    stage.goals.set(key, unwrap(await client.goal.set({ kind, title, why: why ?? null, parentId })).id);
  }
}

function commitmentActs(commitment: DemoCommitment, stage: Stage): Act[] {
  let id = '';
  const act = (at: Moment, run: (client: Client) => Promise<void>): Act => ({ at: stage.instant(at), run });
  const { to, goal, steps = [], checkIns = [], moved, verdict } = commitment;
  return [
    act(commitment.at, async (client) => {
      const made = await client.commitment.make({
        statement: commitment.statement,
        doneMeans: commitment.doneMeans ?? null,
        due: stage.local(commitment.due),
        personId: to === undefined ? null : known(stage.people, to),
        goalId: goal === undefined ? null : known(stage.goals, goal),
        tags: [...(commitment.tags ?? [])],
        firstSteps: steps.map((step) => step.text),
      });
      id = unwrap(made).id;
    }),
    ...steps.flatMap(({ text, done: at }) =>
      at === undefined ? [] : [act(at, (client) => completeStep(client, id, text))],
    ),
    ...checkIns.map(({ at, confidence, note, obstacle }) =>
      act(at, (client) =>
        done(
          client.checkIn.record({
            about: { kind: 'commitment', id },
            confidence,
            note: note ?? null,
            obstacle: obstacle ?? null,
          }),
        ),
      ),
    ),
    ...(moved === undefined
      ? []
      : [
          act(moved.at, (client) =>
            done(
              client.commitment.changeDue({
                id,
                due: stage.local(moved.due),
                reason: moved.reason,
                basis: moved.basis ?? null,
              }),
            ),
          ),
        ]),
    ...(verdict === undefined
      ? []
      : [
          act(verdict.at, (client) =>
            done(
              client.commitment.settle({
                id,
                verdict: verdict.is,
                obstacle: verdict.obstacle ?? null,
                note: verdict.note ?? null,
                basis: verdict.basis ?? null,
              }),
            ),
          ),
        ]),
  ];
}

async function completeStep(client: Client, commitmentId: string, text: string): Promise<void> {
  const { steps } = unwrap(await client.commitment.get({ id: commitmentId }));
  const step = steps.find((one) => one.text === text);
  if (step === undefined) throw new Error(`The story has no step "${text}"`);
  await done(client.step.complete({ id: step.id }));
}

function entryAct(entry: DemoEntry, stage: Stage): Act {
  const at = stage.instant(entry.at);
  return {
    at,
    async run(client) {
      const entryId = stage.ids.newId();
      const answers = Object.entries(entry.answers ?? {}).map(([prompt, text]) => ({
        prompt: prompt as never,
        text,
      }));
      await done(
        client.entry.saveDraft({
          entryId,
          kind: entry.body === undefined ? 'evening' : 'free',
          day: logicalDay(at, stage.zone, stage.startOfDay),
          text: { body: entry.body ?? '', answers, obstacle: entry.obstacle ?? null },
        }),
      );
      await done(client.entry.finish({ entryId }));
      if (entry.picked === undefined) return;
      const { for: person, text } = entry.picked;
      await done(client.passage.pick({ entryId, personId: known(stage.people, person), text }));
    },
  };
}

function needActs({ at, what, from, answered }: DemoNeed, stage: Stage): Act[] {
  let id = '';
  const raised: Act = {
    at: stage.instant(at),
    async run(client) {
      id = unwrap(await client.need.raise({ what, personId: known(stage.people, from) })).id;
    },
  };
  if (answered === undefined) return [raised];
  const { state, note } = answered;
  return [
    raised,
    {
      at: stage.instant(answered.at),
      run: (client) => done(client.need.answer({ id, answer: { state, note } })),
    },
  ];
}

async function done(answer: Promise<Result<unknown, DomainError>>): Promise<void> {
  unwrap(await answer);
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The story does not know "${key}"`);
  return id;
}
