import { describe, expect, it } from 'vitest';
import { spreadApart } from './chart-base.ts';

const area = { height: 10, from: 0, to: 100 };

describe('spreadApart', () => {
  it('leaves alone what does not touch', () => {
    expect(spreadApart([80, 20, 50], area)).toEqual([80, 20, 50]);
  });

  it('moves apart what would touch, and keeps the order', () => {
    expect(spreadApart([50, 50, 45], area)).toEqual([55, 65, 45]);
  });

  it('stays inside the area', () => {
    expect(spreadApart([99, 100], area)).toEqual([90, 100]);
    expect(spreadApart([-5, 0], area)).toEqual([0, 10]);
  });
});
