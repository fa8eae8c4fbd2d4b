import { nativeTheme } from 'electron';
import type { App } from '../app/app.ts';
import type { ProfileView } from '../contract/journal-contract.ts';

/** Lets dialogs, menus and the window's first colour follow the theme that the person chose in the app. */
export function followTheme(app: App): void {
  const apply = async (): Promise<void> => {
    const answer = await app.call('profile.get', {});
    if (answer.ok) nativeTheme.themeSource = (answer.value as ProfileView).profile.theme;
  };
  app.subscribe((event) => {
    const isProfile = event.type === 'changed' && event.subjects.some(({ kind }) => kind === 'profile');
    if (isProfile || event.type === 'replaced') void apply();
  });
  void apply();
}
