import { describe, expect, it } from 'vitest';
import type { WitnessView } from '../../../contract/device-contract.ts';
import { witnessStandingText } from './witness-words.ts';

const asked = { at: '2026-11-24T09:00:00.000Z', zone: 'Europe/Berlin', day: '2026-11-24' };
const terms = {
  commitmentId: 'c',
  statement: 'Send the draft',
  doneMeans: null,
  due: null,
  horizonDays: 3,
  madeAt: asked.at,
};

function witness(standing: WitnessView['standing'], changed: ('due' | 'doneMeans')[] = []): WitnessView {
  // Late in the evening in Berlin, and still the day before in UTC.
  const signed = { name: 'Ben', at: '2026-11-25T23:30:00.000Z', fingerprint: 'ab12', terms, changed };
  const person = { id: 'p', name: 'Ben' };
  return { id: 'w', person, asked, standing, signed: standing === 'asked' ? null : signed };
}

describe('where a witness stands', () => {
  it.each([
    [witness('asked'), 'Asked: Tuesday. No signature yet.'],
    [witness('witnessed'), 'Signed: today.'],
    [
      witness('changed', ['doneMeans', 'due']),
      'Signed: today. Changed since: done means, the due. Send a new file to ask again.',
    ],
  ])('is said by the day in the person’s own zone', (view, text) => {
    expect(witnessStandingText(view, '2026-11-26')).toBe(text);
  });

  it('is said to prove nothing when what is recorded does not fit its signature', () => {
    expect(witnessStandingText(witness('broken'), '2026-11-26')).toContain('proves nothing');
  });
});
