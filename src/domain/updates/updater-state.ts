/** Where an update stands. The app never restarts by itself: `ready` waits for the person. */
export type UpdaterState =
  | { readonly phase: 'off'; readonly reason: 'development' | 'not-supported' }
  | { readonly phase: 'idle'; readonly checkedAt: string | null }
  | { readonly phase: 'checking' }
  | { readonly phase: 'downloading'; readonly version: string; readonly percent: number }
  | { readonly phase: 'ready'; readonly version: string }
  | { readonly phase: 'failed'; readonly message: string };
