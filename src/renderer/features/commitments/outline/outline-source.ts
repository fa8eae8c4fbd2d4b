import type { Committed } from '../../../../contract/endpoint.ts';
import type { EndpointError } from '../../../shared/error-sentence.ts';
import type { LiveSteps } from './live-steps.svelte.ts';
import type { OutlineView } from './outline-view.svelte.ts';
import type { StepChanges } from './step-changes.ts';

/** What the outline works on and with. */
export interface OutlineSource {
  readonly view: OutlineView;
  readonly live: LiveSteps;
  readonly changes: StepChanges;
  readonly commitmentId: () => string;
  refused(error: EndpointError): void;
  offerUndo(done: string, intentId: string): void;
  undoLast(): Promise<void>;
}

/** Once it is recorded. */
export function offerUndo(
  source: Pick<OutlineSource, 'offerUndo'>,
  committed: Promise<Committed | null> | null,
  done: string,
): void {
  void committed?.then((one) => {
    if (one !== null) source.offerUndo(done, one.intentId);
  });
}
