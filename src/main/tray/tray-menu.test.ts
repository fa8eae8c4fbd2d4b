import { describe, expect, it } from 'vitest';
import type { CommitmentSummary } from '../../contract/commitment-contract.ts';
import type { TodayView } from '../../contract/journal-contract.ts';
import { nextDueLine } from './tray-menu.ts';

function commitment(id: string, statement: string, due: string | null): CommitmentSummary {
  return {
    id,
    statement,
    due: due === null ? null : { local: '2026-11-27T15:00', zone: 'Europe/Berlin', instant: due },
    status: 'open',
    verdict: null,
    confidence: null,
    wasRenegotiated: false,
    person: null,
    goal: null,
    tags: [],
    horizon: null,
    steps: { total: 0, completed: 0 },
    nextStep: null,
  };
}

function today(parts: Partial<TodayView>): TodayView {
  return {
    day: '2026-11-23',
    name: null,
    awaiting: [],
    dueToday: [],
    soon: [],
    undated: [],
    goals: [],
    practices: [],
    nextStep: null,
    notices: [],
    needs: [],
    evening: { isTime: false, isWritten: false },
    keptToday: 0,
    ...parts,
  };
}

describe('the first line of the tray menu', () => {
  it('names what is due next, with the weekday and time of its own zone', () => {
    const view = today({ soon: [commitment('1', 'send the draft', '2026-11-27T14:00:00.000Z')] });
    expect(nextDueLine(view)).toEqual({ label: 'Fri 15:00: send the draft', id: '1' });
  });

  it('prefers today to later', () => {
    const view = today({
      dueToday: [commitment('1', 'call Ana', '2026-11-23T14:00:00.000Z')],
      soon: [commitment('2', 'send the draft', '2026-11-27T14:00:00.000Z')],
    });
    expect(nextDueLine(view).id).toBe('1');
  });

  it('falls back to what waits for a verdict', () => {
    const view = today({ awaiting: [commitment('3', 'book the room', '2026-11-20T14:00:00.000Z')] });
    expect(nextDueLine(view)).toEqual({ label: 'Waiting for a verdict: book the room', id: '3' });
  });

  it('says so when nothing is due, or nothing is known', () => {
    expect(nextDueLine(today({}))).toEqual({ label: 'Nothing due this week', id: null });
    expect(nextDueLine(null)).toEqual({ label: 'Nothing due this week', id: null });
  });

  it('shortens a long statement by whole characters', () => {
    const view = today({ awaiting: [commitment('4', '🧵'.repeat(80), null)] });
    expect(nextDueLine(view).label).toBe(`Waiting for a verdict: ${'🧵'.repeat(47)}…`);
  });
});
