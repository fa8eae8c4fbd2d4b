import { m } from '../../messages/index.ts';
import type { Action } from './actions.svelte.ts';
import { navigationItems } from './navigation-items.ts';

interface Doors {
  readonly go: (path: string) => void;
  readonly undo: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

/** What can be done from every screen. Pages answer to `?capture` and `?write` by focusing their capture line or a new entry. */
export function globalActions({ go, undo, openPalette, openKeys }: Doors): readonly Action[] {
  const has = (path: string): boolean => navigationItems.some((item) => item.path === path);
  const screens = navigationItems.map(({ path, label, keys }) => ({
    id: `go${path}`,
    title: m.app_action_go({ screen: label() }),
    keys,
    run: () => go(path),
  }));
  const capture: Action = {
    id: 'capture',
    title: m.app_action_capture(),
    keys: 'N',
    run: () => go('/today?capture'),
  };
  const write: Action = {
    id: 'write',
    title: m.app_action_write(),
    keys: 'J',
    run: () => go('/journal?write'),
  };
  const practices: readonly Action[] = [
    { id: 'new-practice', title: m.practice_new(), keys: 'P', run: () => go('/practices/new') },
    { id: 'practices', title: m.practice_go(), run: () => go('/practices') },
  ];
  return [
    ...(has('/today') ? [capture] : []),
    ...(has('/journal') ? [write] : []),
    ...practices,
    { id: 'align-goals', title: m.alignment_open(), run: () => go('/goals/alignment') },
    ...screens,
    { id: 'witness', title: m.device_page_go(), run: () => go('/witness') },
    { id: 'undo', title: m.app_action_undo(), keys: 'Mod+Z', run: undo },
    { id: 'search', title: m.app_action_search(), keys: '/', run: openPalette },
    { id: 'palette', title: m.app_action_palette(), keys: 'Mod+K', run: openPalette },
    { id: 'keys', title: m.app_action_keys(), keys: '?', run: openKeys },
  ];
}
