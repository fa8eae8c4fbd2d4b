import { cycleToQuarter, quarterOf } from '../src/domain/goal/cycle.ts';
import type { NewEvent } from '../src/domain/kernel/event.ts';

/** Three objectives a quarter, each with three key results that are looked at every week. */
const each = { objectives: 3, keyResults: 3, daysBetweenLooks: 7 };
const target = 100;

export interface GoalCourse {
  /** What happens to the goals on a day; the days are asked for one after the other. */
  eventsOn(day: string): NewEvent[];
  /** The goals of the quarter that is on. */
  readonly objectives: readonly string[];
}

/** The goals of a diligent person, quarter by quarter: set, measured, graded and archived. */
export function courseOfGoals(newId: () => string, random: () => number): GoalCourse {
  let objectives: string[] = [];
  let keyResults: string[] = [];
  let quarterEnd = '';
  let daysIn = 0;
  return {
    get objectives() {
      return objectives;
    },
    eventsOn(day) {
      const events: NewEvent[] = [];
      if (day > quarterEnd) {
        events.push(...objectives.flatMap((id) => [goalGraded(id, random()), goalArchived(id)]));
        objectives = Array.from({ length: each.objectives }, newId);
        events.push(...objectives.map((id, n) => goalSet(id, day, n)));
        const owners = objectives.flatMap((id) => Array.from({ length: each.keyResults }, () => id));
        keyResults = owners.map(newId);
        events.push(...keyResults.map((id, n) => keyResultAdded(id, owners[n] ?? '', n)));
        quarterEnd = quarterOf(day).to;
        daysIn = 0;
      }
      daysIn += 1;
      if (daysIn % each.daysBetweenLooks === 0)
        events.push(...keyResults.map((id) => measured(newId(), id, Math.round(daysIn + random() * 10))));
      return events;
    },
  };
}

function goalSet(id: string, day: string, n: number): NewEvent {
  const cycle = quarterOf(day);
  const { year, quarter } = cycleToQuarter(cycle) ?? { year: 0, quarter: 0 };
  const title = `Objective ${String(n + 1)} of quarter ${String(quarter)}, ${String(year)}`;
  const place = {
    parentId: null,
    orderKey: `a${String(n)}`,
    restartOf: null,
    outside: 'The strategy',
    rivals: [],
  };
  const terms = { cycle, ambition: n === 0 ? 'aspirational' : 'committed', ownerId: null, cadenceDays: 7 };
  return goal(id, 'goal.set', { kind: 'objective', title, why: null, ...place, ...terms });
}

function goalGraded(id: string, grade: number): NewEvent {
  return goal(id, 'goal.graded', { grade, score: grade, worked: null, hindered: null, next: null });
}

function goalArchived(id: string): NewEvent {
  return goal(id, 'goal.closed', { as: 'archived' });
}

function goal(id: string, kind: string, payload: unknown): NewEvent {
  return { subjectKind: 'goal', subjectId: id, body: { kind, payload } };
}

function keyResultAdded(id: string, goalId: string, n: number): NewEvent {
  const quantity = { measure: 'number', unit: 'units', baseline: 0, target, weight: 1, milestones: [] };
  const payload = { goalId, title: `Key result ${String(n + 1)}`, ...quantity, orderKey: `a${String(n)}` };
  return { subjectKind: 'key-result', subjectId: id, body: { kind: 'key-result.added', payload } };
}

function measured(id: string, keyResultId: string, value: number): NewEvent {
  const about = { kind: 'key-result', id: keyResultId };
  const payload = { about, confidence: 'on-track', note: null, obstacle: null, value };
  return { subjectKind: 'check-in', subjectId: id, body: { kind: 'check-in.recorded', payload } };
}
