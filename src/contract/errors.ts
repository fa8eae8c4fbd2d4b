/** Codes every endpoint may answer with; the renderer and the command line turn them into sentences. */
export type CommonError =
  | { readonly type: 'invalid-input'; readonly issues: readonly InputIssue[] }
  | { readonly type: 'not-found'; readonly what: string }
  | { readonly type: 'read-only'; readonly reason: ReadOnlyReason }
  | { readonly type: 'disk-full' }
  | { readonly type: 'journal-locked' }
  | { readonly type: 'cannot-write' }
  | { readonly type: 'disconnected' }
  | { readonly type: 'internal' };

/**
 * `field` is the path in the input, joined by dots; `code` is the rule that was broken, `max_items` where a list
 * is longer than `limit` allows; `limit` is what would be right.
 */
export interface InputIssue {
  readonly field: string;
  readonly code: string;
  readonly limit: string | number | null;
}

export type ReadOnlyReason =
  'folder-read-only' | 'damaged' | 'unreadable' | 'newer-version' | 'migration-failed';
