import type { CommitmentPageView } from '../../../../contract/commitment-contract.ts';
import type { Chunks } from '../../../../domain/breakdown/milestones.ts';
import { err } from '../../../../domain/kernel/result.ts';
import { m } from '../../../../messages/index.ts';
import { getClient } from '../../../app/client.svelte.ts';
import { createResource } from '../../../app/resource.svelte.ts';
import { localAt } from '../../../shared/due-text.ts';
import { errorSentence } from '../../../shared/error-sentence.ts';
import { readNumber } from '../../../shared/practice/number-text.ts';
import { planToRows, rowNotes, type MilestoneRow } from './milestone-rows.ts';
import { createWorkingTime } from './working-time.svelte.ts';

const mostAmount = 1e9;

interface MilestoneFields {
  kind: Chunks['kind'];
  count: string;
  total: string;
  size: string;
  unit: string;
}

/** A plan of milestones being put together; the proposal follows the fields, and is the person's to change. */
export function createMilestoneDraft(
  view: () => CommitmentPageView,
  today: () => string,
  zone: () => string,
) {
  const client = getClient();
  const time = createWorkingTime(today);
  const fields = $state<MilestoneFields>({ kind: 'count', count: '5', total: '', size: '', unit: '' });
  const commitmentId = $derived(view().commitment.id);
  const chunks = $derived(readChunks(fields));
  const due = $derived(view().commitment.due);
  const dueDay = $derived(due ? localAt(due.instant, zone()).slice(0, 10) : '');

  const plan = createResource(
    async () => {
      if (chunks === null) return err({ type: 'chunks-invalid' as const });
      return client.breakdown.milestones({ commitmentId, chunks, ...time.input() });
    },
    { refreshOn: ({ kind }) => kind === 'commitment' },
  );
  const proposal = $derived(plan.error ? null : (plan.value ?? null));
  let rows = $derived(
    proposal === null ? [] : planToRows(proposal, view().commitment.statement, fields.unit),
  );
  const notes = $derived(rows.map((row) => rowNotes(row, { today: today(), due: dueDay })));
  let added = 0;

  return {
    fields,
    time,
    get dueDay() {
      return dueDay;
    },
    get proposal() {
      return proposal;
    },
    get rows(): readonly MilestoneRow[] {
      return rows;
    },
    get notes() {
      return notes;
    },
    get hasProblem() {
      return notes.some(({ problems }) => Object.keys(problems).length > 0);
    },
    /** The sentence at the fields, where there is no proposal. */
    get problem(): string | undefined {
      if (isTooLarge(fields)) return m.breakdown_amount_too_large();
      return plan.error && errorSentence(plan.error);
    },
    change(id: string, change: Partial<MilestoneRow>) {
      rows = rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    },
    remove(id: string) {
      rows = rows.filter((row) => row.id !== id);
    },
    /** A step of one's own at the end. Answers its id. */
    add(): string {
      added += 1;
      const id = `added-${added}`;
      rows = [...rows, { id, text: '', day: dueDay, estimate: '' }];
      return id;
    },
  };
}

export type MilestoneDraft = ReturnType<typeof createMilestoneDraft>;

/** Null while the numbers say nothing to divide by. */
function readChunks({ kind, count, total, size }: MilestoneFields): Chunks | null {
  const [howMany, inAll, inOne] = [count, total, size].map(amountOf);
  if (kind === 'count') return howMany ? { kind, count: howMany } : null;
  return inAll && inOne ? { kind, total: inAll, size: inOne } : null;
}

function amountOf(text: string): number | null {
  const value = readNumber(text);
  return value === null || value > mostAmount ? null : value;
}

function isTooLarge({ kind, count, total, size }: MilestoneFields): boolean {
  const meant = kind === 'count' ? [count] : [total, size];
  return meant.some((text) => (readNumber(text) ?? 0) > mostAmount);
}
