import { usualWorkingDays, type WorkingTime } from '../../../../domain/breakdown/working-days.ts';
import { getClient } from '../../../app/client.svelte.ts';
import { createResource } from '../../../app/resource.svelte.ts';

/** Working days and days off while a plan is made: as last named, until something else is chosen. */
export interface WorkingTimeChoice {
  value: WorkingTime;
  /** As the app takes it. */
  input(): { workingDays: WorkingTime['workingDays'][number][]; daysOff: string[] };
  /** Keeps them for the next plan. */
  remember(): Promise<void>;
}

/** Call it while a component is being set up. Days off that have passed are forgotten. */
export function createWorkingTime(today: () => string): WorkingTimeChoice {
  const client = getClient();
  const profile = createResource(() => client.profile.get({}), {
    refreshOn: ({ kind }) => kind === 'profile',
  });
  let chosen = $state.raw<WorkingTime | null>(null);
  const last = $derived.by((): WorkingTime => {
    const { workingDays, daysOff } = profile.value?.profile ?? { workingDays: usualWorkingDays, daysOff: [] };
    return { workingDays, daysOff: daysOff.filter((day) => day >= today()) };
  });
  const value = $derived(chosen ?? last);
  const input = () => ({ workingDays: [...value.workingDays], daysOff: [...value.daysOff] });
  return {
    get value() {
      return value;
    },
    set value(next) {
      chosen = next;
    },
    input,
    async remember() {
      if (chosen === null || JSON.stringify(chosen) === JSON.stringify(last)) return;
      await client.profile.change(input());
    },
  };
}
