import { parseArgs } from 'node:util';
import { ensureBuild, ensureTestBuild } from './ensure-build.ts';

/** `npm run build`: builds what changed. `--pseudo` adds the renderer that the layout tests use. */
const { values } = parseArgs({ options: { pseudo: { type: 'boolean', default: false } } });
const lines: string[] = [];
const report = (line: string): void => {
  lines.push(line);
  console.log(line);
};

try {
  await (values.pseudo ? ensureTestBuild(report) : ensureBuild(report));
  console.log(lines.length > 0 ? 'Built.' : 'Nothing to build: everything is up to date.');
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
