import type { AlignmentAgendaItem, GoalLine } from '../../../contract/goal-contract.ts';
import { decisionsFor } from '../../../domain/alignment/agenda.ts';
import type { AlignmentDecision, AlignmentDecisionKind } from '../../../domain/alignment/alignment.ts';
import { fitInto } from '../../../domain/goal/cycle.ts';
import { m } from '../../../messages/index.ts';
import { dayRangeText } from '../../shared/day-text.ts';
import { cycleText } from '../../shared/goal/cycle-words.ts';
import { goalKindLabel } from '../../shared/goal/goal-kinds.ts';
import type { Option } from '../../ui/option.ts';

/** What there is to decide, in a sentence. */
export function issueText({ issue, goal, other }: AlignmentAgendaItem): string {
  const title = other?.title ?? '';
  switch (issue) {
    case 'unaligned':
      return m.alignment_issue_unaligned();
    case 'serves-closed':
      return other?.closed === 'reached'
        ? m.alignment_issue_serves_reached({ title })
        : m.alignment_issue_serves_archived({ title });
    case 'outside-parent-cycle':
      return m.alignment_issue_outside_cycle({
        title,
        own: goal.cycle ? dayRangeText(goal.cycle) : '',
        other: other?.cycle ? dayRangeText(other.cycle) : '',
      });
    case 'rival':
      return m.alignment_issue_rival({ title });
  }
}

/** "Objective · Q4 2026 · Ana Silva". */
export function goalFacts({ kind, cycle, owner }: GoalLine): string {
  return [goalKindLabel(kind), cycle && cycleText(cycle), owner?.name].filter(Boolean).join(' · ');
}

/** The decisions an issue allows, each with what it does. */
export function decisionOptions(item: AlignmentAgendaItem): Option<AlignmentDecisionKind>[] {
  return decisionsFor(item.issue).map((value) => {
    const hint = hintOf(value, item);
    return { value, label: labelOf(value, item), ...(hint === null ? {} : { hint }) };
  });
}

function labelOf(decision: AlignmentDecisionKind, { issue, goal }: AlignmentAgendaItem): string {
  switch (decision) {
    case 'serves-goal':
      return m.alignment_choice_serves_goal();
    case 'serves-outside':
      return m.alignment_choice_serves_outside();
    case 'stands-alone':
      return m.alignment_choice_stands_alone();
    case 'resolved-conflict':
      return issue === 'rival' ? m.alignment_choice_no_rivals() : m.alignment_choice_fit();
    case 'kept-conflict':
      return issue === 'rival' ? m.alignment_choice_keep_rivals() : m.alignment_choice_keep_cycle();
    case 'archived':
      return issue === 'rival'
        ? m.alignment_choice_archive_one({ title: goal.title })
        : m.alignment_choice_archive();
    case 'later':
      return m.alignment_choice_later();
  }
}

function hintOf(decision: AlignmentDecisionKind, { issue, goal, other }: AlignmentAgendaItem): string | null {
  switch (decision) {
    case 'resolved-conflict':
      if (issue === 'rival') return m.alignment_choice_no_rivals_hint();
      return goal.cycle && other?.cycle
        ? m.alignment_choice_fit_hint({ cycle: dayRangeText(fitInto(goal.cycle, other.cycle)) })
        : null;
    case 'kept-conflict':
      return issue === 'rival' ? m.alignment_choice_keep_rivals_hint() : null;
    case 'stands-alone':
      return m.alignment_choice_stands_alone_hint();
    case 'archived':
      return m.alignment_choice_archive_hint();
    case 'later':
      return m.alignment_choice_later_hint();
    case 'serves-goal':
    case 'serves-outside':
      return null;
  }
}

/** A decision as it was or will be recorded; `titleOf` names the other goal. */
export function decisionText(
  { issue, decision, otherId, note }: AlignmentDecision,
  titleOf: (id: string) => string,
): string {
  const title = otherId === null ? '' : titleOf(otherId);
  switch (decision) {
    case 'serves-goal':
      return m.alignment_decided_serves_goal({ title });
    case 'serves-outside':
      return m.alignment_decided_serves_outside({ outside: note ?? '' });
    case 'stands-alone':
      return m.alignment_decided_stands_alone();
    case 'resolved-conflict':
      return issue === 'rival'
        ? m.alignment_decided_no_rivals({ title })
        : m.alignment_decided_fit({ title });
    case 'kept-conflict':
      return issue === 'rival'
        ? m.alignment_decided_keep_rivals({ title })
        : m.alignment_decided_keep_cycle({ title });
    case 'archived':
      return m.alignment_decided_archived();
    case 'later':
      return m.alignment_decided_later();
  }
}

/** The same in a few words, for what was decided the last time. */
export function lastTimeText(item: AlignmentAgendaItem, decision: AlignmentDecisionKind): string {
  const { goal, issue, other } = item;
  return decisionText({ goalId: goal.id, issue, decision, otherId: other?.id ?? null, note: null }, () => {
    return other?.title ?? '';
  });
}
