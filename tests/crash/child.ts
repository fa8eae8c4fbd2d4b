import { noUpdater, silentNotifier } from '../../src/app/absent-ports.ts';
import { openProfile } from '../../src/app/open-profile.ts';
import { systemIds, systemPorts } from '../../src/app/system-ports.ts';
import { createClient, type Client } from '../../src/contract/create-client.ts';
import { unwrap } from '../../src/domain/kernel/result.ts';

/**
 * The process that is killed. Opens the profile of its first argument and writes without pause; says on standard output
 * what was acknowledged, one line each, after the call returned.
 */

const [folder = ''] = process.argv.slice(2);
const opened = await openProfile({
  folder,
  ports: systemPorts({
    notifier: silentNotifier,
    updater: noUpdater('not-supported'),
    jobs: { run: () => Promise.reject(new Error('This process has no long work')) },
    capabilities: {
      host: 'terminal',
      tray: false,
      updater: false,
      nativeNotifications: false,
      opensFolders: false,
    },
    appVersion: '0.0.0-crash',
  }),
  isDemo: false,
  host: 'terminal',
  onHandover: () => '',
});
const { app } = unwrap(opened);
const client = createClient(app);
say('ready');
for (let count = 0; ; count += 1) await writeSomething(client, count);

async function writeSomething(client: Client, count: number): Promise<void> {
  switch (count % 4) {
    case 0:
      return makeAndSettle(client, count);
    case 1:
      return draftUntilFinished(client, count);
    case 2:
      return say('person', unwrap(await client.person.add({ name: `Person ${count}` })).id);
    default:
      return eraseOne(client);
  }
}

async function makeAndSettle(client: Client, count: number): Promise<void> {
  const made = unwrap(
    await client.commitment.make({
      statement: `Promise ${count}`,
      due: '2999-01-01T12:00',
      newPersonName: 'Ana',
      firstSteps: ['one', 'two'],
    }),
  );
  say('commitment', made.id);
  unwrap(await client.commitment.settle({ id: made.id, verdict: 'kept' }));
  say('settled', made.id);
}

async function draftUntilFinished(client: Client, count: number): Promise<void> {
  const entryId = systemIds.newId();
  for (let words = 1; words <= 5; words += 1) {
    await save(client, entryId, `${words} `.padEnd(200 * words, 'word '));
    say('draft', entryId, words);
  }
  unwrap(await client.entry.finish({ entryId }));
  say('entry', entryId, count);
}

async function eraseOne(client: Client): Promise<void> {
  const entryId = systemIds.newId();
  await save(client, entryId, 'to be erased');
  unwrap(await client.entry.finish({ entryId }));
  unwrap(await client.entry.erase({ id: entryId }));
  say('erased', entryId);
}

async function save(client: Client, entryId: string, body: string): Promise<void> {
  const text = { body, answers: [], obstacle: null };
  unwrap(await client.entry.saveDraft({ entryId, kind: 'free', day: '2026-11-23', text }));
}

function say(...words: readonly (string | number)[]): void {
  process.stdout.write(`${words.join(' ')}\n`);
}
