import type { Client } from '../../../contract/create-client.ts';
import type { ExerciseAbout } from '../../../domain/exercise/exercise-draft.ts';
import { ok, type Result } from '../../../domain/kernel/result.ts';
import type { Option } from '../../ui/option.ts';

const mostCommitments = 100;

/** What an exercise can be about: the commitments that are open or were settled lately, and the open goals. */
export async function aboutChoices(client: Client): Promise<Result<readonly Option<string>[]>> {
  const [open, settled, goals] = await Promise.all([
    client.commitment.list({ status: 'unsettled', limit: mostCommitments }),
    client.commitment.list({ status: 'settled', limit: 10 }),
    client.goal.tree({}),
  ]);
  if (!open.ok) return open;
  if (!settled.ok) return settled;
  if (!goals.ok) return goals;
  return ok([
    ...[...settled.value, ...open.value].map(({ id, statement }) => ({
      value: `commitment ${id}`,
      label: statement,
    })),
    ...goals.value.map(({ goal }) => ({ value: `goal ${goal.id}`, label: goal.title })),
  ]);
}

export function aboutToChoice({ commitmentId, goalId }: ExerciseAbout): string {
  if (commitmentId !== null) return `commitment ${commitmentId}`;
  return goalId === null ? '' : `goal ${goalId}`;
}

export function choiceToAbout(choice: string): Pick<ExerciseAbout, 'commitmentId' | 'goalId'> {
  const [kind, id = null] = choice.split(' ');
  return { commitmentId: kind === 'commitment' ? id : null, goalId: kind === 'goal' ? id : null };
}
