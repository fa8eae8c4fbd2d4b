import { describe, expect, it } from 'vitest';
import type { Step } from '../../../../domain/step/step.ts';
import {
  fieldsToHelp,
  helpProblems,
  smallestStep,
  smallStart,
  stepOfText,
  type HelpFields,
} from './stuck-help.ts';

function step(id: string, rest: Partial<Step> = {}): Step {
  return {
    id,
    commitmentId: 'c',
    parentId: null,
    text: `Do ${id}`,
    orderKey: id,
    estimateMinutes: null,
    dueDay: null,
    becameCommitmentId: null,
    completed: null,
    worked: null,
    ...rest,
  };
}

const done = { at: '2026-11-20T10:00:00.000Z', zone: 'UTC', day: '2026-11-20' };
const fields: HelpFields = {
  obstacle: undefined,
  note: '',
  stepText: ' Open the file ',
  reward: ' ',
  what: 'Access',
  personId: '',
  by: '2026-12-01',
  doneMeans: 'All ten pages',
  lookAgain: '2026-11-28T09:00',
};
const facts = { doneMeans: 'All ten pages', now: '2026-11-27T12:00' };

describe('a smaller step', () => {
  it('is the open step that is quickest done, below others where there are some', () => {
    const steps = [
      step('a', { estimateMinutes: 5, completed: done }),
      step('b', { estimateMinutes: 10 }),
      step('c', { parentId: 'b', estimateMinutes: 60 }),
      step('d', { estimateMinutes: 20 }),
      step('e'),
    ];
    expect(smallestStep(steps)?.id).toBe('d');
    expect(smallestStep([step('e'), step('f')])?.id).toBe('e');
    expect(smallestStep([])).toBeNull();
  });

  it('is the beginning of the step when that is more than half an hour', () => {
    expect(smallStart(step('a', { estimateMinutes: 30 }), 'Write')).toBe('Do a');
    expect(smallStart(step('a', { estimateMinutes: 45 }), 'Write')).toBe('Begin: Do a');
    expect(smallStart(null, 'Write')).toBe('Begin: Write');
  });

  it('is not written twice when a step has these words', () => {
    const steps = [step('a', { completed: done }), step('b')];
    expect(stepOfText(steps, ' Do b ')?.id).toBe('b');
    expect(stepOfText(steps, 'Do a')).toBeNull();
    const meant: HelpFields = { ...fields, obstacle: 'procrastination' };
    expect(fieldsToHelp(meant, null)).toEqual({ kind: 'none' });
    expect(fieldsToHelp(meant, 'new')).toEqual({
      kind: 'smaller-step',
      text: 'Open the file',
      stepId: 'new',
    });
  });
});

describe('the help for an obstacle', () => {
  it('asks for what it cannot do without, and for nothing else', () => {
    const asks = (change: Partial<HelpFields>) => Object.keys(helpProblems({ ...fields, ...change }, facts));
    expect(asks({})).toEqual(['obstacle']);
    expect(asks({ obstacle: 'procrastination', stepText: ' ' })).toEqual(['stepText']);
    expect(asks({ obstacle: 'motivation' })).toEqual([]);
    expect(asks({ obstacle: 'resources', what: '' })).toEqual(['what']);
    expect(asks({ obstacle: 'clarity' })).toEqual(['doneMeans']);
    expect(asks({ obstacle: 'clarity', doneMeans: 'All ten, read by Ana' })).toEqual([]);
    expect(asks({ obstacle: 'capacity' })).toEqual([]);
    expect(asks({ obstacle: 'external' })).toEqual(['note']);
    expect(asks({ obstacle: 'external', note: 'Ill', lookAgain: '2026-11-27T11:00' })).toEqual(['lookAgain']);
  });

  it('is the record that answers it', () => {
    const help = (change: Partial<HelpFields>) => fieldsToHelp({ ...fields, ...change }, null);
    expect(help({ obstacle: 'motivation' })).toEqual({ kind: 'none' });
    expect(help({ obstacle: 'motivation', reward: 'A walk ' })).toEqual({ kind: 'reward', what: 'A walk' });
    expect(help({ obstacle: 'resources' })).toEqual({
      kind: 'need',
      what: 'Access',
      personId: null,
      by: '2026-12-01',
    });
    expect(help({ obstacle: 'clarity' })).toEqual({ kind: 'done-means', text: 'All ten pages' });
    expect(help({ obstacle: 'external' })).toEqual({ kind: 'look-again', local: '2026-11-28T09:00' });
    expect(help({ obstacle: 'capacity' })).toEqual({ kind: 'none' });
  });
});
