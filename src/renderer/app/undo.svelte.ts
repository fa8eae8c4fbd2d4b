import { m } from '../../messages/index.ts';
import { getToasts } from '../ui/toasts.svelte.ts';
import { getClient } from './client.svelte.ts';
import { errorText } from './error-text.ts';

export interface Undo {
  /** Says what was done and offers to take that intent back. */
  offer(message: string, intentId: string): void;
  /** Takes the latest intent back that still can be. */
  last(): Promise<void>;
}

/** Undo for what the person did. Call it while a component is being set up. */
export function createUndo(): Undo {
  const client = getClient();
  const toasts = getToasts();

  async function takeBack(intentId: string): Promise<void> {
    const result = await client.app.undo({ intentId });
    toasts.show({ message: result.ok ? m.app_undone() : undoErrorText(result.error) });
  }
  return {
    offer(message, intentId) {
      toasts.show({ message, action: { label: m.app_undo(), run: () => void takeBack(intentId) } });
    },
    async last() {
      const result = await client.app.undoLast({});
      toasts.show({ message: result.ok ? m.app_undone() : undoErrorText(result.error) });
    },
  };
}

function undoErrorText(error: { readonly type: string }): string {
  if (error.type === 'too-late') return m.app_undo_too_late();
  if (error.type === 'superseded') return m.app_undo_superseded();
  if (error.type === 'nothing-to-undo') return m.app_undo_nothing();
  return errorText(error).message;
}
