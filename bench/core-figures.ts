import Database from 'better-sqlite3';
import { join } from 'node:path';
import { noUpdater, silentNotifier } from '../src/app/absent-ports.ts';
import { createInlineJobRunner } from '../src/app/jobs/inline-job-runner.ts';
import { openProfile } from '../src/app/open-profile.ts';
import { systemClock, systemIds, systemPorts } from '../src/app/system-ports.ts';
import { markClean, openJournal } from '../src/journal/open-journal.ts';
import { createClient, type Client } from '../src/contract/create-client.ts';
import { unwrap } from '../src/domain/kernel/result.ts';
import { fillWithGoals } from '../tests/support/many-goals.ts';
import { wordNumber } from './generate-journal.ts';
import { journalFigures } from './journal-figures.ts';
import { atLeast, atMost, durationOf, round, sampleOf, type Figure, type Sample } from './measure.ts';

/** What the core does on the ten-year journal, each beside the bare library doing the same reads or writes. */
export async function coreFigures(folder: string): Promise<Figure[]> {
  const { app, client } = await openApp(folder, false);
  const figures = [
    await commitFigure(client, folder),
    await todayFigure(client, folder),
    ...(await searchFigures(client, folder)),
    ...(await journalFigures(client, folder)),
    await insightsFigure(client, folder),
    await verifyFigure(client),
  ];
  await app.close();
  return [...figures, await rebuildFigure(folder)];
}

/** The tree of two thousand goals, with their scores, counts and what they ask, in a journal of its own. */
export async function goalTreeFigure(folder: string): Promise<Figure> {
  const goals = fillWithGoals(folder, 20, '2026-11-20T08:00:00.000Z');
  const { app, client } = await openApp(folder, false);
  // The browser, which opens this journal next, would lead somebody new to the first steps.
  unwrap(await client.profile.change({ welcomed: true }));
  if (unwrap(await client.goal.tree({})).length !== goals) throw new Error('The goals are not there');
  const tree = await sampleOf(100, async () => unwrap(await client.goal.tree({})));
  await app.close();
  const bare = readBare(folder);
  const query = bare.prepare('SELECT state FROM goal');
  const bareSample = await sampleOf(100, () => query.all());
  bare.close();
  const name = `Goal tree of ${goals.toLocaleString('en')} nodes opens in the core, p95`;
  return atMost(name, tree.p95, 50, 'ms', `${round(bareSample.p95)} ms its rows bare`);
}

/** One twelve-week report of the sample journal as PDF. */
export async function reportFigure(folder: string): Promise<Figure> {
  const { app, client } = await openApp(folder, true);
  const [first] = unwrap(await client.person.list({}));
  if (first === undefined) throw new Error('The sample journal has no people');
  const today = unwrap(await client.profile.get({})).today;
  const period = { kind: 'range', from: '2000-01-01', to: today } as const;
  const render = async () =>
    unwrap(await client.report.render({ personId: first.person.id, period, leaveOut: [], format: 'pdf' }));
  const cold = await durationOf(render);
  await app.close();
  return atMost('A 12-week report as PDF, first one', cold, 1_000, 'ms');
}

async function openApp(folder: string, isDemo: boolean) {
  const ports = systemPorts({
    notifier: silentNotifier,
    updater: noUpdater('not-supported'),
    jobs: createInlineJobRunner(),
    appVersion: 'bench',
    capabilities: {
      host: 'terminal',
      tray: false,
      updater: false,
      nativeNotifications: false,
      opensFolders: false,
    },
  });
  const { app } = unwrap(
    await openProfile({ folder, ports, isDemo, host: 'terminal', onHandover: () => '' }),
  );
  const client = createClient({
    call: (name, input) => app.call(name, input),
    subscribe: () => () => undefined,
  });
  return { app, client };
}

async function commitFigure(client: Client, folder: string): Promise<Figure> {
  const bare = new Database(join(folder, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = bare.prepare('INSERT INTO row (text) VALUES (?)');
  const write = bare.transaction((text: string) => insert.run(text));
  const person = unwrap(await client.person.add({ name: 'Bench' }));
  const bareSample: Sample[] = [];
  const appSample: Sample[] = [];
  // Interleaved, so that both meet the same disk.
  for (let round = 0; round < 5; round += 1) {
    bareSample.push(await sampleOf(200, (run) => write(`text ${String(run)}`)));
    appSample.push(
      await sampleOf(200, async (run) =>
        unwrap(
          await client.person.change({ id: person.id, change: { note: `${String(round)} ${String(run)}` } }),
        ),
      ),
    );
  }
  bare.close();
  const bareMedian = medianOf(bareSample);
  const ratio = bareMedian / medianOf(appSample);
  return atLeast(
    'One intent committed, share of bare speed',
    ratio,
    0.35,
    '',
    `${round(bareMedian)} ms bare`,
  );
}

async function todayFigure(client: Client, folder: string): Promise<Figure> {
  const app = await sampleOf(300, async () => unwrap(await client.today.get({})));
  const bare = readBare(folder);
  const query = bare.prepare(`SELECT state FROM commitment WHERE is_settled = 0 ORDER BY due_at LIMIT 200`);
  const bareSample = await sampleOf(300, () => query.all());
  bare.close();
  return atMost('Today, p95', app.p95, 10, 'ms', `${round(bareSample.p95)} ms its open commitments bare`);
}

async function searchFigures(client: Client, folder: string): Promise<Figure[]> {
  const bare = readBare(folder);
  const words = [1, 2, 30, 500, 9_000, 12].map(wordNumber).concat('kal', 'ru');
  const newest = await sampleOf(300, async (run) =>
    unwrap(await client.search.find({ text: words[Math.abs(run) % words.length] ?? 'ka' })),
  );
  const statement = bare.prepare(
    `SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 20`,
  );
  const bareNewest = await sampleOf(300, (run) =>
    statement.all(`"${words[Math.abs(run) % words.length] ?? 'ka'}"*`),
  );
  const ranked = await sampleOf(30, async () =>
    unwrap(await client.search.find({ text: `"${wordNumber(1)}"`, order: 'ranked' })),
  );
  const rankedStatement = bare.prepare(
    `SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 20`,
  );
  const bareRanked = await sampleOf(30, () => rankedStatement.all(`"${wordNumber(1)}"`));
  bare.close();
  return [
    atMost('Search newest first, p95', newest.p95, 5, 'ms', `${round(bareNewest.p95)} ms`),
    atMost('Search ranked, commonest word, p95', ranked.p95, 60, 'ms', `${round(bareRanked.p95)} ms`),
  ];
}

/** Every figure about follow-through, over the whole journal. */
async function insightsFigure(client: Client, folder: string): Promise<Figure> {
  const app = await sampleOf(60, async () => unwrap(await client.insights.get({ by: 'month' })));
  const bare = readBare(folder);
  const query = bare.prepare(
    `SELECT settled_day, verdict, (SELECT confidence FROM check_in WHERE about_id = c.id AND at < c.settled_at ORDER BY at DESC LIMIT 1)
     FROM commitment AS c WHERE settled_day >= ''`,
  );
  const bareSample = await sampleOf(60, () => query.all());
  bare.close();
  return atMost(
    'Metrics over ten years, p95',
    app.p95,
    30,
    'ms',
    `${round(bareSample.p95)} ms its rows bare`,
  );
}

/** Over a connection of its own, without the backup that the app takes first. */
async function rebuildFigure(folder: string): Promise<Figure> {
  const { journal } = openJournal({ folder, clock: systemClock, ids: systemIds });
  let events = 0;
  const duration = await durationOf(() => {
    const rebuilt = journal.rebuild();
    if (rebuilt.differed) throw new Error('The rebuilt tables differ from the live ones');
    events = rebuilt.events;
  });
  journal.close();
  markClean(folder);
  return atLeast('Rebuild', (events / duration) * 1_000, 50_000, 'events/s');
}

async function verifyFigure(client: Client): Promise<Figure> {
  let events = 0;
  const duration = await durationOf(async () => {
    const report = unwrap(await client.journal.verify({}));
    if (report.brokenAt !== null) throw new Error('The journal does not verify');
    events = report.events;
  });
  return atLeast('Verify', (events / duration) * 1_000, 150_000, 'events/s');
}

function readBare(folder: string): Database.Database {
  return new Database(join(folder, 'journal.db'), { readonly: true });
}

function medianOf(samples: readonly Sample[]): number {
  const sorted = samples.map((sample) => sample.median).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
