import { openForReading } from './sqlite.ts';
import { verifyLog, type Verification } from './verify.ts';

/** Verifies the log of a journal file over a connection of its own: for a worker. */
export function verifyJournalFile(
  file: string,
  onProgress: (done: number, total: number) => void,
): Verification {
  const sqlite = openForReading(file);
  try {
    return verifyLog(sqlite, onProgress);
  } finally {
    sqlite.close();
  }
}
