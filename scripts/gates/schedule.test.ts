import { describe, expect, it } from 'vitest';
import { chooseGates } from './choose-gates.ts';
import type { Gate, GateOutcome } from './gate.ts';
import { allGates } from './list.ts';
import { runInOrder } from './schedule.ts';

function gate(name: string, ...needs: string[]): Gate {
  return { name, kind: 'check', needs, program: [] };
}

function outcome(name: string, failed = 0): GateOutcome {
  return { name, passed: failed === 0 ? 1 : 0, failed, skipped: [], seconds: 0, output: '' };
}

function nothing(): void {
  return;
}

describe('running gates', () => {
  it('starts each after those it needs, and no more at a time than there are places', async () => {
    const log: string[] = [];
    let running = 0;
    let most = 0;
    const run = async (one: Gate): Promise<GateOutcome> => {
      log.push(one.name);
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return outcome(one.name);
    };
    await runInOrder([gate('c', 'b'), gate('b', 'a'), gate('a'), gate('d'), gate('e')], 2, run, nothing);
    expect(log.indexOf('a')).toBeLessThan(log.indexOf('b'));
    expect(log.indexOf('b')).toBeLessThan(log.indexOf('c'));
    expect([...log].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(most).toBe(2);
  });

  it('counts what it could not run, because a need failed, as failed', async () => {
    const started: string[] = [];
    const run = (one: Gate): Promise<GateOutcome> => {
      started.push(one.name);
      return Promise.resolve(outcome(one.name, one.name === 'a' ? 1 : 0));
    };
    const outcomes = await runInOrder(
      [gate('a'), gate('b', 'a'), gate('c', 'b'), gate('d')],
      2,
      run,
      nothing,
    );
    expect(started.sort()).toEqual(['a', 'd']);
    expect(outcomes.filter((one) => one.failed > 0).map((one) => one.name)).toEqual(['a', 'b', 'c']);
  });

  it('says so when gates wait for each other', async () => {
    const run = (one: Gate): Promise<GateOutcome> => Promise.resolve(outcome(one.name));
    await expect(runInOrder([gate('a', 'b'), gate('b', 'a')], 2, run, nothing)).rejects.toThrow(
      'wait for each other',
    );
  });
});

describe('choosing gates', () => {
  const gates = [gate('messages'), gate('types', 'messages'), gate('types-domain'), gate('unit', 'messages')];

  it('takes all when none was named', () => {
    expect(chooseGates(gates, [])).toEqual({ chosen: gates });
  });

  it('takes a family by its first word, and what it needs', () => {
    expect(chooseGates(gates, ['types'])).toEqual({ chosen: gates.slice(0, 3) });
  });

  it('names the words that mean nothing', () => {
    expect(chooseGates(gates, ['unit', 'typos'])).toEqual({ unknown: ['typos'] });
  });
});

describe('the gates of this project', () => {
  it('have names of their own and need only each other', () => {
    const names = allGates().map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(allGates().flatMap((one) => one.needs)));
  });
});
