import { createContext } from 'svelte';
import { matchRoute, type RouteMatch } from './routes.ts';

export interface Router {
  /** The screen the address names; null when there is none. */
  readonly current: RouteMatch | null;
  /** Goes to a path such as `/commitments/42?edit`; the same path again tells the page nothing new. */
  readonly go: (path: string) => void;
  /** As `go`, without a step in the history to come back to. */
  readonly replace: (path: string) => void;
}

/** A router over `location.hash`, which works the same under a custom protocol and over HTTP. */
export function createRouter(): Router {
  let current = $state.raw(matchRoute(location.hash));

  $effect(() => {
    const follow = (): void => {
      current = matchRoute(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
  return {
    get current() {
      return current;
    },
    go(path) {
      location.hash = path;
    },
    replace(path) {
      location.replace(`#${path}`);
    },
  };
}

export const [getRouter, setRouter] = createContext<Router>();
