import type { NeedState } from '../../../domain/need/need.ts';
import { m } from '../../../messages/index.ts';

export function needStateText(state: NeedState): string {
  const texts: Record<NeedState, () => string> = {
    open: m.people_need_open,
    promised: m.people_need_promised,
    met: m.people_need_met,
    declined: m.people_need_declined,
  };
  return texts[state]();
}
