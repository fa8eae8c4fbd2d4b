import { describe, expect, it } from 'vitest';
import {
  beginFiveMinutes,
  isOver,
  minutesGiven,
  pauseFiveMinutes,
  resumeFiveMinutes,
  spentMs,
  timeLeft,
} from './five-minutes.ts';

const start = 1_000_000;
const at = (minutes: number, seconds = 0): number => start + minutes * 60_000 + seconds * 1_000;

describe('a five-minute start', () => {
  it('counts down by the clock and ends when it says 0:00', () => {
    const timer = beginFiveMinutes(start);
    expect(timeLeft(timer, start)).toBe('5:00');
    expect(timeLeft(timer, at(0, 53))).toBe('4:07');
    expect(timeLeft(timer, at(4, 59) + 1)).toBe('0:01');
    expect(isOver(timer, at(4, 59))).toBe(false);
    expect(isOver(timer, at(5))).toBe(true);
    expect(timeLeft(timer, at(5))).toBe('0:00');
  });

  it('is over, and gave five minutes, however long the laptop slept', () => {
    const timer = beginFiveMinutes(start);
    expect(isOver(timer, at(180))).toBe(true);
    expect(minutesGiven(timer, at(180))).toBe(5);
  });

  it('rests in a pause, and asleep in it', () => {
    const paused = pauseFiveMinutes(beginFiveMinutes(start), at(2));
    expect(timeLeft(paused, at(90))).toBe('3:00');
    const resumed = resumeFiveMinutes(paused, at(90));
    expect(timeLeft(resumed, at(91))).toBe('2:00');
    expect(resumeFiveMinutes(resumed, at(92))).toBe(resumed);
    expect(isOver(resumed, at(93))).toBe(true);
  });

  it('takes nothing back when the clock is set back', () => {
    const timer = beginFiveMinutes(start);
    expect(spentMs(timer, at(-60))).toBe(0);
    expect(timeLeft(timer, at(-60))).toBe('5:00');
  });

  it('says whole minutes to the nearest, and none for some seconds', () => {
    const timer = beginFiveMinutes(start);
    expect(minutesGiven(timer, at(0, 29))).toBe(0);
    expect(minutesGiven(timer, at(0, 31))).toBe(1);
    expect(minutesGiven(timer, at(2, 40))).toBe(3);
  });
});
