import type { EntryMark } from '../../domain/entry/entry-marks.ts';
import type { Sqlite } from '../sqlite.ts';

/** The tags and links of entries, several rows a record. */
export interface MarkTable {
  /** Makes the marks of the record with this `seq` these. Whether they were others. */
  put(seq: number, marks: readonly EntryMark[]): boolean;
  /** Removes the marks of entries that are no more. Whether there were any. */
  removeStrays(): boolean;
}

export function createMarkTable(sqlite: Sqlite): MarkTable {
  const read = sqlite.prepare<[number], EntryMark>('SELECT kind, value FROM entry_mark WHERE seq = ?');
  const remove = sqlite.prepare('DELETE FROM entry_mark WHERE seq = ?');
  const write = sqlite.prepare('INSERT INTO entry_mark (seq, kind, value) VALUES (?, ?, ?)');
  const strays = sqlite.prepare('DELETE FROM entry_mark WHERE seq NOT IN (SELECT seq FROM entry)');
  return {
    put(seq, marks) {
      const before = read.all(seq).map(keyOf).sort();
      const now = marks.map(keyOf).sort();
      if (before.length === now.length && before.every((key, index) => key === now[index])) return false;
      if (before.length > 0) remove.run(seq);
      for (const { kind, value } of marks) write.run(seq, kind, value);
      return true;
    },
    removeStrays: () => strays.run().changes > 0,
  };
}

function keyOf({ kind, value }: EntryMark): string {
  return `${kind} ${value}`;
}
