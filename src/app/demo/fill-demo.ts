import { createClient } from '../../contract/create-client.ts';
import type { Clock, Instant } from '../../domain/kernel/ports.ts';
import type { OpenedJournal } from '../../journal/open-journal.ts';
import { createApp } from '../create-app.ts';
import type { Ports } from '../ports.ts';
import { silentNotifier } from '../absent-ports.ts';
import { commitmentActs } from './commitment-acts.ts';
import { demoStory } from './demo-story.ts';
import { entryActs } from './entry-acts.ts';
import { exerciseActs } from './exercise-acts.ts';
import { alignmentActs, goalActs } from './goal-acts.ts';
import { introduce, needActs, oneOnOneActs, preparationActs, rewardActs } from './people-acts.ts';
import { practiceActs } from './practice-acts.ts';
import { scriptedIds } from './scripted-ids.ts';
import { actAt, createStage, type Act, type Stage } from './stage.ts';

/** The first quarter-year of the story left little behind; with the second one it begins in earnest. */
const prologue = '-15 mon 08:30';
const beginning = '-11 mon 08:30';

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

/** In the order in which they happened; of two at one moment, the one that is told first. */
function actsUntil(now: Instant, stage: Stage): Act[] {
  const {
    goals,
    alignments,
    commitments,
    practices,
    entries,
    needs,
    rewards,
    preparations,
    exercises,
    oneOnOnes,
  } = demoStory;
  const acts = [
    ...actAt(stage, prologue, (client) => introduce(client, demoStory, stage)),
    ...goals.flatMap((goal) => goalActs(goal, beginning, stage)),
    ...alignments.flatMap((alignment) => alignmentActs(alignment, stage)),
    ...commitments.flatMap((commitment) => commitmentActs(commitment, stage)),
    ...practices.flatMap((practice) => practiceActs(practice, stage)),
    ...entries.flatMap((entry) => entryActs(entry, stage)),
    ...needs.flatMap((need) => needActs(need, stage)),
    ...rewards.flatMap((reward) => rewardActs(reward, stage)),
    ...preparations.flatMap((preparation) => preparationActs(preparation, stage)),
    ...exercises.flatMap((exercise) => exerciseActs(exercise, stage)),
    ...oneOnOnes.flatMap((oneOnOne) => oneOnOneActs(oneOnOne, stage)),
  ];
  return acts.filter((act) => act.at < now).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
