import type { OutlineRow } from '../../../../domain/step/outline.ts';

/**
 * Rows that say what they said before stay the same objects, so that of a thousand only those that changed are drawn anew. Answers
 * of the journal are new objects each time.
 */
export function createSteadyRows(): (rows: readonly OutlineRow[]) => readonly OutlineRow[] {
  let before: ReadonlyMap<string, { readonly row: OutlineRow; readonly told: string }> = new Map();
  return (rows) => {
    const now = rows.map((row) => {
      const told = JSON.stringify(row);
      const old = before.get(row.step.id);
      return old?.told === told ? old : { row, told };
    });
    before = new Map(now.map((entry) => [entry.row.step.id, entry]));
    return now.map(({ row }) => row);
  };
}
