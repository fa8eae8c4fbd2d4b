import type { SubjectKind } from '../domain/kernel/event.ts';
import type { UpdaterState } from '../domain/updates/updater-state.ts';
import type { Notice } from './journal-contract.ts';

/** What the app tells the renderer without being asked. */
export type AppEvent =
  | { readonly type: 'changed'; readonly subjects: readonly ChangedSubject[] }
  /** Everything may be different: a restore, a rebuild. */
  | { readonly type: 'replaced' }
  /** The logical day or the clock moved on. */
  | { readonly type: 'day-changed'; readonly day: string }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'progress'; readonly job: JobName; readonly done: number; readonly total: number }
  | { readonly type: 'updater'; readonly state: UpdaterState }
  /** The desktop asks for a place: a notification was clicked, the tray's quick capture chosen. */
  | { readonly type: 'navigate'; readonly to: string };

export interface ChangedSubject {
  readonly kind: SubjectKind | 'draft' | 'exercise-draft' | 'backup';
  readonly id: string;
}

export type JobName = 'verify' | 'rebuild' | 'backup' | 'restore' | 'report' | 'export';
