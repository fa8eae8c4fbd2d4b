import { describe, expect, it } from 'vitest';
import { effectText, moveWords, replanSignText, stuckSignText } from './replan-words.ts';

describe('the words of a new plan', () => {
  it('say for each step whether it stays or by how much it moves', () => {
    expect(moveWords('2026-11-27', '2026-11-27')).toBe('stays');
    expect(moveWords('2026-11-27', '2026-11-28')).toBe('1 day later');
    expect(moveWords('2026-11-27', '2026-12-04')).toBe('7 days later');
    expect(moveWords('2026-12-04', '2026-12-02')).toBe('2 days earlier');
  });

  it('say why a plan or help is offered', () => {
    expect(replanSignText({ kind: 'slipped', steps: 1 })).toBe('The day of 1 open step has passed.');
    expect(replanSignText({ kind: 'after-due', steps: 2 })).toBe('2 open steps are planned after the due.');
    expect(replanSignText({ kind: 'in-doubt', steps: 3 })).toMatch(/^The due is in doubt/);
    expect(stuckSignText({ kind: 'still', days: 9 })).toMatch(/^Nothing has moved here for 9 days/);
    expect(stuckSignText({ kind: 'obstacle', obstacle: 'clarity' })).toBe(
      'In the way, as last said: Unclear what to do.',
    );
  });
});

describe('what a plan does to the promise', () => {
  const say = (effect: 'fits' | 'tightening' | 'renegotiation' | 'easing', now = '2026-11-27T12:00') =>
    effectText({
      view: { effect, horizon: '2026-12-01T15:00:00.000Z' },
      due: '2026-12-04T15:00',
      now,
      today: now.slice(0, 10),
      zone: 'UTC',
    });

  it('is nothing when the due stays, and where the horizon is then', () => {
    expect(say('fits')).toBe(
      'The due stays Fri 4 December 15:00. The promise is as it was. Until Tuesday 15:00 it could still be renegotiated in time.',
    );
    expect(say('fits', '2026-12-02T12:00')).toContain('would need agreement or an emergency');
  });

  it('is told apart before and inside the horizon', () => {
    expect(say('tightening')).toContain('takes effect at once');
    expect(say('renegotiation')).toContain('before the horizon of Tuesday 15:00: it counts as renegotiated');
    expect(say('easing', '2026-12-02T12:00')).toContain('does not count as renegotiated in time');
  });
});
