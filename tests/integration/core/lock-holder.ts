import { unwrap } from '../../../src/domain/kernel/result.ts';
import { lockProfile } from '../../../src/journal/profile-lock.ts';

/** A process that takes a profile and waits to be killed. */
unwrap(
  lockProfile(process.argv[2] ?? '', {
    pid: process.pid,
    host: 'desktop',
    since: '2026-11-23T08:00:00.000Z',
  }),
);
process.stdout.write('held\n');
process.stdin.resume();
