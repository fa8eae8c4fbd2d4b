import { stuckSign } from '../../domain/breakdown/movement.ts';
import type { Occasion } from '../../domain/exercise/suggestion-rules.ts';
import { isOver } from '../../domain/goal/cycle.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { nextMeeting } from '../../domain/person/meeting-rhythm.ts';
import { countingDays } from '../../domain/practice/practice-day.ts';
import { hasSlid, periodsOfSlide } from '../../domain/practice/slide.ts';
import { addDays, daysBetween } from '../../domain/time/days.ts';
import { listCheckIns, listCommitments } from '../../journal/queries/commitments.ts';
import { listExercises } from '../../journal/queries/exercises.ts';
import { countCommitmentsByGoal, goalLine, lastLookDay, listGoals } from '../../journal/queries/goals.ts';
import { listMissedSince } from '../../journal/queries/outcomes.ts';
import { listMeetingDays, listPeopleNames } from '../../journal/queries/people.ts';
import { findPlanOf } from '../../journal/queries/plans.ts';
import { listPracticeDays, listPractices } from '../../journal/queries/practices.ts';
import { listPreparations } from '../../journal/queries/preparations.ts';
import { listSteps } from '../../journal/queries/steps.ts';
import type { Core } from '../core.ts';
import { practiceSummary } from './practice-views.ts';

/** A miss or a new cycle is news for so long. */
const daysOfNews = 3;
/** Misses of so many days count together. */
const daysOfMisses = 28;
/** After an exercise about something, nothing is suggested about it for so long. */
const daysOfPeace = 7;
/** What is due soonest; of very many commitments the rest can wait. */
const mostLookedAt = 40;

/** What just happened, by the kinds that rules know; in each the most pressing first. */
export function occasionsOfToday(core: Core): Occasion[] {
  const all = [...misses(core), ...meetings(core), ...slides(core), ...stalls(core), ...goals(core)];
  return all.filter(({ about }) => !wasPractised(core, about));
}

function misses(core: Core): Occasion[] {
  const missed = listMissedSince(core.journal(), addDays(core.today(), 1 - daysOfMisses));
  const since = addDays(core.today(), 1 - daysOfNews);
  return missed
    .filter(({ settlement }) => (settlement?.when.day ?? '') >= since)
    .map(({ id, statement }) => ({
      kind: 'miss',
      about: { kind: 'commitment', id, title: statement },
      facts: { misses: missed.length },
    }));
}

/** Nobody plans a 1:1 in the journal; those that took place have a rhythm, or not. */
function meetings(core: Core): Occasion[] {
  const tomorrow = addDays(core.today(), 1);
  const days = listMeetingDays(core.journal());
  return listPeopleNames(core.journal())
    .filter(({ id }) => nextMeeting(days.get(id) ?? []) === tomorrow)
    .map(({ id, name }) => ({
      kind: 'one-on-one-tomorrow',
      about: { kind: 'person', id, title: name },
      facts: { isPrepared: listPreparations(core.journal(), id).some(({ asked }) => asked === null) },
    }));
}

function slides(core: Core): Occasion[] {
  const today = core.today();
  return listPractices(core.journal(), 'open')
    .filter((overview) => practiceSummary(core, overview).standing === 'running')
    .filter(({ practice, commitment }) => {
      const longest = Math.max(...practice.terms.map(({ perDays }) => perDays));
      const range = { from: addDays(today, -longest * (periodsOfSlide + 1)), to: today };
      const days = countingDays(listPracticeDays(core.journal(), commitment.id, range));
      return hasSlid(practice, days, today);
    })
    .map(({ commitment: { id, statement } }) => ({
      kind: 'practice-slid',
      about: { kind: 'commitment', id, title: statement },
      facts: { hasPlan: findPlanOf(core.journal(), id) !== null },
    }));
}

function stalls(core: Core): Occasion[] {
  const journal = core.journal();
  const filter = { status: 'open', isOneOff: true, limit: mostLookedAt } as const;
  const open = listCommitments(journal, filter, core.now());
  const next = open.find(({ nextStep }) => nextStep !== null)?.commitment.id;
  return open.flatMap(({ commitment, nextStep }): Occasion[] => {
    const { id, statement: title } = commitment;
    const steps = listSteps(journal, id);
    const sign = stuckSign({ commitment, steps, checkIns: listCheckIns(journal, id), today: core.today() });
    if (sign?.kind !== 'still') return [];
    const facts = {
      days: sign.days,
      hasStep: nextStep !== null,
      isNext: id === next,
      hasPlan: findPlanOf(journal, id) !== null,
    };
    return [{ kind: 'stalled-commitment', about: { kind: 'commitment', id, title }, facts }];
  });
}

function goals(core: Core): Occasion[] {
  const open = countCommitmentsByGoal(core.journal());
  return listGoals(core.journal())
    .filter(({ kind, closed }) => kind !== 'purpose' && closed === null)
    .flatMap((goal) => [
      ...newCycle(core, goal),
      ...((open.get(goal.id)?.open ?? 0) === 0 ? fallow(core, goal) : []),
    ]);
}

function newCycle(core: Core, { id, title, parentId, cycle }: Goal): Occasion[] {
  if (cycle === null || cycle.from > core.today()) return [];
  if (daysBetween(cycle.from, core.today()) >= daysOfNews) return [];
  const hasPurpose = goalLine(core.journal(), parentId).some(({ kind }) => kind === 'purpose');
  return [{ kind: 'new-cycle', about: { kind: 'goal', id, title }, facts: { hasPurpose } }];
}

/** A goal under which nothing is promised. One that waits for its grade is asked about already. */
function fallow(core: Core, { id, title, set, cycle, grading }: Goal): Occasion[] {
  const today = core.today();
  const isPast = cycle !== null && isOver(cycle, today);
  if ((isPast && grading === null) || (cycle !== null && cycle.from > today)) return [];
  const looked = lastLookDay(core.journal(), id);
  const last = [set.day, looked ?? '', cycle?.from ?? ''].reduce((a, b) => (a > b ? a : b));
  const facts = { isOver: isPast, days: daysBetween(last, today) };
  return [{ kind: 'fallow-goal', about: { kind: 'goal', id, title }, facts }];
}

function wasPractised(core: Core, { kind, id }: Occasion['about']): boolean {
  const of = { commitment: 'commitmentId', goal: 'goalId', person: 'personId' } as const;
  const [latest] = listExercises(core.journal(), { [of[kind]]: id, limit: 1 });
  // Feedback for a person is no preparation of the questions one wants to ask.
  return (
    kind !== 'person' && latest !== undefined && latest.finished.day > addDays(core.today(), -daysOfPeace)
  );
}
