import { isWaiting, type Need } from '../../../domain/need/need.ts';
import { m } from '../../../messages/index.ts';
import { dayText } from '../day-text.ts';
import { daysFrom } from '../due-text.ts';

/** What stands under a need, a piece each: by when it is needed, and what became of it. */
export function needFacts({ by, promisedBy, state, answered }: Need, today: string): string[] {
  const on = answered ? dayWords(answered.day, today) : '';
  switch (state) {
    case 'open':
      return by ? [neededBy(by, today)] : [m.device_need_whenever()];
    case 'promised':
      return [
        promisedBy
          ? m.device_need_promised_by({ day: dayWords(promisedBy, today) })
          : m.device_need_promised(),
        ...(by ? [neededBy(by, today)] : []),
      ];
    case 'met':
      return [m.device_need_met_on({ day: on })];
    case 'declined':
      return [m.device_need_declined_on({ day: on })];
  }
}

/** Whether the day has come on which it should be there. */
export function isPressing(need: Need, today: string): boolean {
  const day = need.promisedBy ?? need.by;
  return isWaiting(need) && day !== null && day <= today;
}

function neededBy(by: string, today: string): string {
  const day = dayWords(by, today);
  return by < today ? m.device_need_was_by({ day }) : m.device_need_by({ day });
}

/** Inside a sentence: "yesterday", "Friday". */
function dayWords(day: string, today: string): string {
  const text = dayText(day, today);
  return Math.abs(daysFrom(today, day)) <= 1 ? text.toLowerCase() : text;
}
