import { projections } from '../projections/all-projections.ts';
import { rowState, type Reader } from '../reader.ts';

/** Every record as it stands, by kind, in the order they came to be. */
export function readAllRecords(reader: Reader): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(projections).map(([kind, { table }]) => [
      kind,
      reader
        .allRaw<{ state: string }>(`SELECT state FROM ${table} ORDER BY seq`)
        .map((row) => rowState<unknown>(row)),
    ]),
  );
}
