import { m } from '../../../messages/index.ts';
import { getRouter } from '../../app/route.svelte.ts';
import { entryKindText } from '../../shared/entry/entry-kind.ts';
import { createPresent } from '../../shared/present.svelte.ts';
import type { MenuItem } from '../../ui/menu-item.ts';

/** What can be written besides a free entry and the evening reflection. Call it while a component is being set up. */
export function createWriteItems(): () => MenuItem[] {
  const router = getRouter();
  const present = createPresent();
  return () => {
    const { today } = present;
    return [
      { id: 'morning', label: entryKindText('morning'), run: () => router.go(`/journal/${today}/morning`) },
      { id: 'setback', label: entryKindText('setback'), run: () => router.go(`/journal/${today}/setback`) },
      { id: 'weekly', label: entryKindText('weekly'), run: () => router.go(`/journal/week/${today}`) },
      {
        id: 'monthly',
        label: entryKindText('monthly'),
        run: () => router.go(`/journal/month-review/${today.slice(0, 7)}`),
      },
      { id: 'prompts', label: m.prompt_edit_sets(), run: () => router.go('/journal/prompts') },
    ];
  };
}
