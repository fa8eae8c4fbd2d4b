import { createContext } from 'svelte';

export interface ToastAction {
  readonly label: string;
  run(): void;
}

export interface ToastContent {
  readonly message: string;
  /** For example Undo. It stays longer; what it offers is never offered here alone: Ctrl+Z undoes too. */
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
const visibleMillisecondsWithAction = 20_000;
const mostAtOnce = 1;

/** Short messages about what just happened, one at a time, so that they cover little of the page. */
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
      setTimeout(() => dismiss(id), content.action ? visibleMillisecondsWithAction : visibleMilliseconds);
    },
  };
}

export const [getToasts, setToasts] = createContext<Toasts>();
