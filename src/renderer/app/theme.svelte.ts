import type { Theme } from '../../domain/profile/profile.ts';

/** Applies the chosen theme to the document; `system` leaves it to the system. */
export function applyTheme(theme: () => Theme): void {
  $effect(() => {
    const root = document.documentElement;
    const chosen = theme();
    if (chosen === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = chosen;
  });
}
