import type { CheckInSubject } from '../../domain/check-in/check-in.ts';
import type { DemoCheckIn } from './demo-story.ts';
import { actAt, done, type Act, type Stage } from './stage.ts';

/** Looks at one record. Its id is asked for when the time has come: before that it has none. */
export function checkInActs(
  checkIns: readonly DemoCheckIn[],
  stage: Stage,
  about: () => CheckInSubject,
): Act[] {
  return checkIns.flatMap(({ at, confidence, value, note, obstacle, need }) =>
    actAt(stage, at, (client) =>
      done(
        client.checkIn.record({
          about: about(),
          confidence,
          value: value ?? null,
          note: note ?? null,
          obstacle: obstacle ?? null,
          need: need ?? null,
        }),
      ),
    ),
  );
}
