import { obstacles, verdicts } from '../../../domain/commitment/commitment.ts';
import { m } from '../../../messages/index.ts';
import { standingLabel } from '../../ui/mark-labels.ts';
import { obstacleLabel } from '../obstacles.ts';
import { withReason, type Facts, type Teller, type Tellers } from './facts.ts';

export const commitmentTellers: Tellers = {
  'commitment.made': (facts, _, { day }) => {
    const statement = facts.text('statement');
    const due = facts.due(day);
    return due ? m.history_commitment_made_due({ statement, due }) : m.history_commitment_made({ statement });
  },
  'commitment.clarified': (facts, before) =>
    wordings(facts, before) ||
    (facts.has('goalId') ? m.history_commitment_goal() : m.history_commitment_tags()),
  'commitment.scheduled': (facts, _, { day }) => m.history_commitment_scheduled({ due: facts.due(day) }),
  'commitment.horizon-set': (facts) => {
    const count = facts.count('horizonDays');
    return count === 0 ? m.history_commitment_horizon_none() : m.history_commitment_horizon({ count });
  },
  'commitment.tightened': change({
    moved: m.history_commitment_tightened,
    reworded: m.history_commitment_tightened_words,
  }),
  'commitment.renegotiated': change({
    moved: m.history_commitment_renegotiated,
    reworded: m.history_commitment_renegotiated_words,
  }),
  'commitment.eased': (facts, before, item) =>
    change(
      facts.text('basis') === 'agreement'
        ? {
            moved: m.history_commitment_eased_agreement,
            reworded: m.history_commitment_eased_agreement_words,
          }
        : {
            moved: m.history_commitment_eased_emergency,
            reworded: m.history_commitment_eased_emergency_words,
          },
    )(facts, before, item),
  'commitment.settled': settled,
  'commitment.reopened': (facts, before) => {
    const verdict = before.part('settlement').oneOf('verdict', verdicts);
    const said = verdict
      ? m.history_commitment_reopened_from({ verdict: standingLabel(verdict) })
      : m.history_commitment_reopened();
    return withReason(said, facts.text('reason'));
  },
};

interface ChangeSentences {
  readonly moved: (parts: { due: string }) => string;
  readonly reworded: () => string;
}

/** A change of a promise: how the due moved, the old and the new words, and the reason. */
function change({ moved, reworded }: ChangeSentences): Teller {
  return (facts, before, { day }) => {
    const due = facts.due(day);
    const from = before.due(day);
    const parts = [
      due ? moved({ due }) : reworded(),
      due && from ? m.history_commitment_due_before({ due: from }) : '',
      wordings(facts.part('words'), before),
    ];
    return withReason(parts.filter((part) => part !== '').join(' '), facts.text('reason'));
  };
}

/** What is said now, with what was said before; empty when the event says nothing new. */
function wordings(facts: Facts, before: Facts): string {
  const parts = [
    facts.has('statement') ? statementWords(facts.text('statement'), before.text('statement')) : '',
    facts.has('doneMeans') ? doneMeansWords(facts.text('doneMeans'), before.text('doneMeans')) : '',
    facts.has('personId') ? m.history_commitment_person() : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function statementWords(statement: string, before: string): string {
  return before
    ? m.history_commitment_reworded_from({ before, statement })
    : m.history_commitment_reworded({ statement });
}

function doneMeansWords(text: string, before: string): string {
  if (!text) return m.history_commitment_done_means_cleared();
  return before
    ? m.history_commitment_done_means_from({ before, text })
    : m.history_commitment_done_means({ text });
}

function settled(facts: Facts): string {
  const verdict = facts.oneOf('verdict', verdicts);
  const obstacle = facts.oneOf('obstacle', obstacles);
  if (!verdict) return m.history_unknown();
  const said = obstacle
    ? m.history_commitment_settled_obstacle({
        verdict: standingLabel(verdict),
        obstacle: obstacleLabel(obstacle),
      })
    : m.history_commitment_settled({ verdict: standingLabel(verdict) });
  return withReason([said, basisSentence(facts.text('basis'))].join(' ').trim(), facts.text('note'));
}

function basisSentence(basis: string): string {
  if (basis === 'agreement') return m.history_basis_agreement();
  return basis === 'emergency' ? m.history_basis_emergency() : '';
}
