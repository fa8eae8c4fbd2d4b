import { describe, expect, it } from 'vitest';
import type { StakeView } from '../../../contract/device-contract.ts';
import type { Stake, StakeStanding } from '../../../domain/stake/stake.ts';
import { stakeStandingText } from './stake-words.ts';

const when = { at: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin', day: '2026-11-25' };
const set: Stake = {
  id: 's',
  commitmentId: 'c',
  kind: 'stake',
  what: '20 € to the food bank',
  confirmFrom: '2026-11-27T09:00:00.000Z',
  set: when,
  confirmed: null,
  answered: null,
  dropped: null,
};
const said = (standing: StakeStanding, more: Partial<Stake> = {}): string => {
  const view: StakeView = {
    stake: { ...set, ...more },
    standing,
    commitment: { id: 'c', statement: 'Send it' },
  };
  return stakeStandingText(view, '2026-11-26', 'Europe/Berlin');
};

describe('where a stake stands', () => {
  it('names the moment from which it can be confirmed, as a clock of the person shows it', () => {
    expect(said('waiting')).toBe('To sleep on. Can be confirmed from tomorrow 10:00.');
  });

  it('asks after the verdict in the words of its kind', () => {
    expect(said('asked', { confirmed: when })).toBe('Confirmed: yesterday. Was it honoured?');
    expect(said('asked', { confirmed: when, kind: 'reward' })).toMatch(/Did you give it to yourself\?$/);
  });

  it('says what was answered without a judgement', () => {
    expect(said('answered', { answered: { honoured: false, when } })).toBe('Let go: yesterday.');
    expect(said('answered', { answered: { honoured: true, when } })).toBe('Honoured: yesterday.');
    expect(said('answered', { kind: 'reward', answered: { honoured: true, when } })).toBe(
      'Given: yesterday.',
    );
  });

  it('tells what never bound from what asks for nothing', () => {
    expect(said('void')).toMatch(/not confirmed in time/);
    expect(said('void', { confirmed: when })).toBe('After this verdict it asks for nothing.');
  });
});
