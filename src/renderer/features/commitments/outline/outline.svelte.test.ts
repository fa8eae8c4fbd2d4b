import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client } from '../../../../contract/create-client.ts';
import { readOutline } from '../../../../domain/breakdown/read-outline.ts';
import { err, ok, type Result } from '../../../../domain/kernel/result.ts';
import { addSteps, type StepDecision } from '../../../../domain/step/decide-step.ts';
import { outlineOf } from '../../../../domain/step/outline.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { stepsAfter } from '../../../../domain/step/steps-after.ts';
import { autosavePauseMilliseconds } from '../../../shared/autosave.svelte.ts';
import type { EndpointError } from '../../../shared/error-sentence.ts';
import { createFoldedSteps } from '../../../shared/folded-steps.svelte.ts';
import { createLiveSteps, type StepChange } from './live-steps.svelte.ts';
import { createOutlineKeys, type OutlineKey } from './outline-keys.ts';
import { createOutlineView, newStep } from './outline-view.svelte.ts';
import { createOutline, type Outline } from './outline.ts';
import { createStepChanges, type StepChanges } from './step-changes.ts';

const when = { at: '2026-03-02T10:00:00.000Z', zone: 'UTC', day: '2026-03-02' };
const plain = { key: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };

/** The steps of an indented list; each is named by its words. */
function stepsOf(list: string): Step[] {
  const items = readOutline(list);
  if (!items.ok) return [];
  const steps = items.value.map((item) => ({ ...newStep(item.text, 'c', item.text), ...item }));
  const added = addSteps([], steps, { parentId: null });
  return added.ok ? stepsAfter([], added.value, when) : [];
}

const linesOf = (steps: readonly Step[]): string[] =>
  outlineOf(steps).map(({ step, depth }) => `${'  '.repeat(depth)}${step.text}`);

/** A journal that decides by the rules, and answers when `isOpen` or when it is told to. */
function createJournal(start: string) {
  const steps: readonly Step[] = stepsOf(start);
  let read = $state.raw(steps);
  const journal = {
    steps,
    sent: [] as string[],
    isOpen: true,
    isReachable: true,
    held: [] as (() => void)[],
    get read() {
      return read;
    },
    async reload(): Promise<void> {
      await Promise.resolve();
      read = journal.steps;
    },
    /** Each change as the app makes it, but recorded here. */
    wrap(changes: StepChanges): StepChanges {
      const entries = Object.entries(changes) as [string, (...input: unknown[]) => StepChange][];
      const wrapped = entries.map(([name, make]) => [
        name,
        (...input: unknown[]): StepChange => {
          const change = make(...input);
          return { ...change, send: () => journal.record(name, change) };
        },
      ]);
      return Object.fromEntries(wrapped) as StepChanges;
    },
    async record(name: string, change: StepChange): Promise<Result<{ intentId: string }, EndpointError>> {
      if (!journal.isOpen) await new Promise<void>((resolve) => journal.held.push(resolve));
      if (!journal.isReachable) return err({ type: 'disconnected' });
      journal.sent.push(name);
      const decision: StepDecision = change.decide(journal.steps);
      if (!decision.ok) return decision;
      journal.steps = stepsAfter(journal.steps, decision.value, when);
      return ok({ intentId: name });
    },
  };
  return journal;
}

function setUp(start = '') {
  const journal = createJournal(start);
  const refused: EndpointError[] = [];
  const offered: string[] = [];
  let made: Outline | undefined;
  const end = $effect.root(() => {
    const live = createLiveSteps({
      journal: () => journal.read,
      reload: journal.reload,
      now: () => when,
      refused: (error) => refused.push(error),
    });
    const view = createOutlineView(live, createFoldedSteps(), () => 'c');
    made = createOutline({
      ...{ view, live, commitmentId: () => 'c' },
      changes: journal.wrap(createStepChanges({ step: {} as Client['step'] })),
      refused: (error) => refused.push(error),
      offerUndo: (done) => offered.push(done),
      undoLast: () => Promise.resolve(),
    });
  });
  flushSync();
  if (made === undefined) throw new Error('The outline was not made');
  const outline = made;
  const keys = createOutlineKeys(outline, false);
  const focused = (): string => outline.view.focus?.id ?? outline.view.newRowId;
  const shown = (id: string): string => outline.texts.of(outline.view.row(id)?.step ?? { id, text: '' });
  return {
    ...{ outline, journal, refused, offered, end, focused, shown },
    /** Writes at the end of the focused row. */
    write(text: string): void {
      outline.texts.type(focused(), shown(focused()) + text);
      outline.view.tabLeaves = false;
    },
    press(key: Partial<OutlineKey> & { key: string }, at?: number): boolean {
      const text = shown(focused());
      const column = outline.view.focus?.column;
      const from = at ?? (typeof column === 'number' ? Math.max(column, text.length) : text.length);
      return keys({ ...plain, ...key }, { id: focused(), text, selection: { from, to: from } });
    },
    /** What is shown, without the new row while it is empty. */
    lines: (): string[] =>
      outline.view.rows
        .filter(({ step }) => step.id !== outline.view.newRowId || shown(step.id) !== '')
        .map(({ step, depth }) => `${'  '.repeat(depth)}${shown(step.id)}`),
    recorded: async (): Promise<string[]> => {
      await outline.live.settled();
      return linesOf(journal.steps);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('writing an outline', () => {
  test('Enter opens a row, Tab nests it, and Enter in an empty one goes back out', async () => {
    const { write, press, lines, recorded, end } = setUp();
    write('Collect');
    press({ key: 'Enter' });
    press({ key: 'Tab' });
    write('Ask Nora');
    press({ key: 'Enter' });
    press({ key: 'Enter' });
    write('Write it');
    expect(lines()).toEqual(['Collect', '  Ask Nora', 'Write it']);
    press({ key: 'Enter' });
    expect(await recorded()).toEqual(['Collect', '  Ask Nora', 'Write it']);
    end();
  });

  test('Enter cuts a row at the cursor, and opens one above at its start', async () => {
    const { outline, press, write, lines, recorded, focused, shown, end } = setUp('Write and send');
    outline.view.focusOn('Write and send', 'end');
    press({ key: 'Enter' }, 'Write'.length);
    expect(lines()).toEqual(['Write', 'and send']);
    expect(shown(focused())).toBe('and send');
    press({ key: 'Enter' }, 0);
    write('check');
    press({ key: 'Enter', ctrlKey: true });
    expect(await recorded()).toEqual(['Write', 'check', 'and send']);
    end();
  });

  test('what is typed is recorded before a row is moved, and in that order', async () => {
    const { outline, write, press, journal, recorded, end } = setUp('One\nTwo');
    outline.view.focusOn('Two', 'end');
    write(', longer');
    press({ key: 'Tab' });
    expect(await recorded()).toEqual(['One', '  Two, longer']);
    expect(journal.sent).toEqual(['reword', 'move']);
    end();
  });

  test('an answer that comes while one types on overtakes nothing', async () => {
    const { outline, write, journal, shown, recorded, end } = setUp('One');
    outline.view.focusOn('One', 'end');
    journal.isOpen = false;
    write(' and');
    vi.advanceTimersByTime(autosavePauseMilliseconds);
    write(' a half ');
    journal.isOpen = true;
    journal.held.forEach((answer) => answer());
    expect(await recorded()).toEqual(['One and']);
    expect(shown('One')).toBe('One and a half ');
    outline.leave(null);
    expect(await recorded()).toEqual(['One and a half']);
    expect(shown('One')).toBe('One and a half');
    end();
  });

  test('a new row keeps its id when it becomes a step, so that one types on in it', async () => {
    const { outline, write, focused, shown, recorded, end } = setUp();
    const id = focused();
    outline.view.focusOn(id, 0);
    write('Begin');
    vi.advanceTimersByTime(autosavePauseMilliseconds);
    await outline.live.settled();
    expect(outline.view.newRowId).not.toBe(id);
    write('ning');
    expect(shown(id)).toBe('Beginning');
    outline.leave(null);
    expect(await recorded()).toEqual(['Beginning']);
    end();
  });

  test('shows what was changed elsewhere, unless something else is typed there', async () => {
    const { outline, write, journal, shown, end } = setUp('One');
    outline.view.focusOn('One', 'end');
    write(' more');
    outline.texts.record();
    await outline.live.settled();
    journal.steps = journal.steps.map((step) => ({ ...step, text: 'Taken back' }));
    await journal.reload();
    expect(shown('One')).toBe('Taken back');
    write('!');
    expect(shown('One')).toBe('Taken back!');
    end();
  });

  test('gives up a text without words, and the row that was opened for nothing', () => {
    const { outline, press, shown, lines, end } = setUp('One\n\tTwo\nThree');
    outline.view.focusOn('Two', 'end');
    press({ key: 'Enter' });
    expect(outline.view.row(outline.view.newRowId)?.place).toEqual([1, 2]);
    outline.view.focusOn('One', 'end');
    outline.texts.type('One', '  ');
    outline.leave(null);
    expect(shown('One')).toBe('One');
    expect(outline.view.row(outline.view.newRowId)?.place).toEqual([3]);
    expect(lines()).toEqual(['One', '  Two', 'Three']);
    end();
  });
});

describe('changing an outline', () => {
  test('Backspace in an empty row removes it and goes up, but takes nothing along', async () => {
    const { outline, press, recorded, focused, offered, end } = setUp('One\n\tTwo\nThree');
    outline.view.focusOn('Three', 'end');
    outline.texts.type('Three', '');
    press({ key: 'Backspace' });
    expect(focused()).toBe('Two');
    outline.view.focusOn('One', 'end');
    outline.texts.type('One', '');
    press({ key: 'Backspace' });
    expect(outline.view.announced).toMatch(/^There are steps below/);
    expect(await recorded()).toEqual(['One', '  Two']);
    expect(offered).toEqual(['Step removed.']);
    end();
  });

  test('an older answer of the journal takes nothing back that was just done', async () => {
    const { outline, press, journal, lines, recorded, end } = setUp('One\nTwo\nThree');
    journal.isOpen = false;
    outline.view.focusOn('One', 'end');
    press({ key: 'ArrowDown', altKey: true });
    press({ key: 'ArrowDown', altKey: true });
    await journal.reload();
    expect(lines()).toEqual(['Two', 'Three', 'One']);
    journal.isOpen = true;
    journal.held.forEach((answer) => answer());
    expect(await recorded()).toEqual(['Two', 'Three', 'One']);
    expect(lines()).toEqual(['Two', 'Three', 'One']);
    end();
  });

  test('what cannot be recorded now stays, and is recorded later with what came after it', async () => {
    const { outline, write, press, journal, lines, recorded, end } = setUp('One');
    journal.isReachable = false;
    write('Two');
    press({ key: 'Enter' });
    await outline.live.settled();
    expect([outline.live.state, outline.live.problem?.type]).toEqual(['failed', 'disconnected']);
    write('Three');
    press({ key: 'Enter' });
    await outline.live.settled();
    expect(lines()).toEqual(['One', 'Two', 'Three']);
    journal.isReachable = true;
    outline.live.retry();
    expect(await recorded()).toEqual(['One', 'Two', 'Three']);
    expect([outline.live.state, outline.live.problem]).toEqual(['saved', null]);
    end();
  });

  test('refuses what the rules do, at once and with the reason', async () => {
    const deep = ['1', '\t2', '\t\t3', '\t\t\t4', '\t\t\t\t5', '\t\t\t\t\t6', '\t\t\t\t\t7'].join('\n');
    const { outline, press, refused, lines, recorded, end } = setUp(deep);
    const before = lines();
    outline.view.focusOn('7', 'end');
    outline.view.tabLeaves = false;
    press({ key: 'Tab' });
    expect(refused).toEqual([{ type: 'steps-too-deep', limit: 6 }]);
    expect(outline.paste('6', 'a\n\tb')).toBe(true);
    expect(refused).toHaveLength(2);
    expect(lines()).toEqual(before);
    expect(await recorded()).toEqual(before);
    end();
  });

  test('leaves one pasted line to the field', () => {
    const { outline, end } = setUp('One');
    expect(outline.paste('One', 'two words\n')).toBe(false);
    end();
  });

  test('a folded row hides what is below it, and opens for what is nested into it', () => {
    const { outline, press, end } = setUp('One\n\tTwo\nThree');
    outline.view.toggleFold('One');
    expect(outline.view.visible.map(({ step }) => step.text)).toEqual(['One', 'Three', '']);
    outline.view.focusOn('Three', 'end');
    press({ key: 'Tab' });
    expect(outline.view.visible.map(({ step }) => step.text)).toEqual(['One', 'Two', 'Three', '']);
    end();
  });
});

describe('the keys of an outline', () => {
  test('Tab goes by until one works here, and after Escape', () => {
    const { outline, press, end } = setUp('One\nTwo');
    outline.view.focusOn('Two', 'end');
    outline.leave(null);
    expect(press({ key: 'Tab' })).toBe(false);
    press({ key: 'ArrowUp' });
    press({ key: 'ArrowDown' });
    expect(press({ key: 'Tab' })).toBe(true);
    press({ key: 'Escape' });
    expect([press({ key: 'Tab' }), press({ key: 'Tab', shiftKey: true })]).toEqual([false, false]);
    end();
  });

  test('up and down keep the column through a shorter row', () => {
    const { outline, press, end } = setUp('A long row\nB\nAnother long row');
    outline.view.focusOn('A long row', 6);
    press({ key: 'ArrowDown' }, 6);
    press({ key: 'ArrowDown' }, 1);
    expect(outline.view.focus).toEqual({ id: 'Another long row', column: 6 });
    end();
  });

  test('leaves words that are being composed alone', () => {
    const { outline, press, end } = setUp('One');
    outline.view.focusOn('One', 'end');
    expect(press({ key: 'Enter', isComposing: true })).toBe(false);
    expect(outline.view.focus?.id).toBe('One');
    end();
  });
});
