import { createContext } from 'svelte';

export interface ToastAction {
  readonly label: string;
  run(): void;
}

export interface ToastContent {
  readonly message: string;
  /** For example Undo. A toast with an action stays until it is dismissed or used. */
  readonly action?: ToastAction;
}

export interface Toast extends ToastContent {
  readonly id: number;
}

export interface Toasts {
  readonly list: readonly Toast[];
  show(content: ToastContent): void;
  dismiss(id: number): void;
}

const visibleMilliseconds = 8_000;
const mostAtOnce = 4;

/** Short messages about what just happened. The oldest goes when there would be more than four. */
export function createToasts(): Toasts {
  let list = $state.raw<readonly Toast[]>([]);
  let nextId = 0;

  const dismiss = (id: number): void => {
    list = list.filter((toast) => toast.id !== id);
  };
  return {
    get list() {
      return list;
    },
    dismiss,
    show(content) {
      nextId += 1;
      const id = nextId;
      list = [...list, { ...content, id }].slice(-mostAtOnce);
      if (!content.action) setTimeout(() => dismiss(id), visibleMilliseconds);
    },
  };
}

export const [getToasts, setToasts] = createContext<Toasts>();
