import type { Client } from '../../contract/create-client.ts';
import { emptyEntryText } from '../../domain/entry/entry.ts';
import { linkTo } from '../../domain/entry/entry-marks.ts';
import { logicalDay } from '../../domain/time/logical-day.ts';
import type { DemoEntry } from './demo-story.ts';
import { actAt, done, known, type Act, type Stage } from './stage.ts';

/** An entry, written and finished at once; a passage of it may be picked for somebody's report. */
export function entryActs(entry: DemoEntry, stage: Stage): Act[] {
  return actAt(stage, entry.at, (client) => write(client, entry, stage));
}

async function write(client: Client, entry: DemoEntry, stage: Stage): Promise<void> {
  const { at, kind, answers = {}, obstacle, body, tags = [], mood = null, energy = null, picked } = entry;
  const entryId = stage.ids.newId();
  await done(
    client.entry.saveDraft({
      entryId,
      kind: kind ?? (body === undefined ? 'evening' : 'free'),
      day: logicalDay(stage.instant(at), stage.zone, stage.startOfDay),
      text: {
        ...emptyEntryText,
        body: withLinks(body ?? '', stage),
        answers: Object.entries(answers).map(([prompt, text]) => ({ prompt, question: '', text })),
        obstacle: obstacle ?? null,
        tags: [...tags],
        mood,
        energy,
      },
    }),
  );
  await done(client.entry.finish({ entryId }));
  if (picked === undefined) return;
  const personId = known(stage.people, picked.for);
  await done(client.passage.pick({ entryId, personId, text: picked.text }));
}

function withLinks(body: string, { people }: Stage): string {
  return body.replaceAll(/\[\[(\w+)\|([^\]]+)\]\]/g, (_, key: string, name: string) =>
    linkTo('person', known(people, key), name),
  );
}
