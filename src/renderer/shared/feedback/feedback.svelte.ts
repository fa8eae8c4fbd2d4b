import { createContext, type Component } from 'svelte';
import type { Client } from '../../../contract/create-client.ts';
import type { FeedbackView } from '../../../contract/feedback-contract.ts';

export interface FeedbackCardProps {
  readonly view: FeedbackView;
  readonly onclose: () => void;
}

interface Shown {
  readonly intentId: string;
  readonly view: FeedbackView;
  readonly Card: Component<FeedbackCardProps>;
}

/** What the latest verdict or check-in moved, shown for a while beside the offer to undo it. */
export interface Feedback {
  readonly shown: Shown | null;
  /** Call it after a verdict or check-in was recorded. Nothing waits for it. */
  show(intentId: string): Promise<void>;
  /** Looks again: what was taken back is no longer said. */
  refresh(): Promise<void>;
  dismiss(): void;
  /** Keeps it while somebody reads. */
  hold(): void;
  release(): void;
}

const visibleMilliseconds = 20_000;

export function createFeedback(client: Pick<Client, 'feedback'>): Feedback {
  let shown = $state.raw<Shown | null>(null);
  let latest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function dismiss(): void {
    clearTimeout(timer);
    latest = '';
    shown = null;
  }

  function release(): void {
    clearTimeout(timer);
    timer = setTimeout(dismiss, visibleMilliseconds);
  }

  /** An answer that a newer intent has overtaken is dropped. */
  async function read(intentId: string): Promise<void> {
    const [answer, { default: Card }] = await Promise.all([
      client.feedback.after({ intentId }),
      import('./FeedbackCard.svelte'),
    ]);
    if (intentId !== latest) return;
    const view = answer.ok ? answer.value : null;
    if (view === null) return dismiss();
    if (shown?.intentId === intentId && JSON.stringify(shown.view) === JSON.stringify(view)) return;
    shown = { intentId, view, Card };
  }

  return {
    get shown() {
      return shown;
    },
    async show(intentId) {
      latest = intentId;
      await read(intentId);
      if (latest === intentId) release();
    },
    async refresh() {
      if (shown) await read(shown.intentId);
    },
    dismiss,
    hold: () => clearTimeout(timer),
    release,
  };
}

export const [getFeedback, setFeedback] = createContext<Feedback>();
