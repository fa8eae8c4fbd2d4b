import type { VerifyReport } from '../../contract/app-contract.ts';
import type { Services } from '../../contract/api.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import { journalFile } from '../../journal/open-journal.ts';
import { exportJson } from '../exchange/export-json.ts';
import type { Core } from '../core.ts';
import { backUp } from './backup-service.ts';

export function journalService(core: Core): Services['journal'] {
  return {
    async verify() {
      const job = { kind: 'verify', journalFile: journalFile(core.folder) } as const;
      const run = core.ports.jobs.run<VerifyReport>(job, (done, total) => {
        core.emit({ type: 'progress', job: 'verify', done, total });
      });
      try {
        return ok(await run);
      } catch (error) {
        const mode = core.mode();
        if (mode.kind === 'read-only') return err({ type: 'read-only', reason: mode.reason });
        throw error;
      }
    },
    rebuild() {
      const mode = core.mode();
      if (mode.kind === 'read-only') return err({ type: 'read-only', reason: mode.reason });
      if (backUp(core, 'before-rebuild') === null) return err({ type: 'cannot-write' });
      let rebuilt = { events: 0, differed: false };
      const written = core.write(() => (rebuilt = core.journal().rebuild()));
      if (!written.ok) return written;
      core.emit({ type: 'replaced' });
      return ok(rebuilt);
    },
    export: () =>
      ok({
        fileName: `throughline-${core.today()}.json`,
        content: exportJson(core.journal(), core.ports.appVersion),
      }),
  };
}
