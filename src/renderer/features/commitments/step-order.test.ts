import { describe, expect, it } from 'vitest';
import { neighbourFor, neighbourForDrop } from './step-order.ts';

const steps = ['a', 'b', 'c'].map((id) => ({
  id,
  commitmentId: '',
  parentId: null,
  text: id,
  orderKey: id,
  estimateMinutes: null,
  dueDay: null,
  becameCommitmentId: null,
  completed: null,
  worked: null,
}));

describe('where a step goes', () => {
  it('moves by one place and stops at the ends', () => {
    expect(neighbourFor(steps, 'b', 1)).toBe('c');
    expect(neighbourFor(steps, 'b', -1)).toBeNull();
    expect(neighbourFor(steps, 'c', -1)).toBe('a');
    expect(neighbourFor(steps, 'a', -1)).toBeUndefined();
    expect(neighbourFor(steps, 'c', 1)).toBeUndefined();
  });

  it('takes the place of the step it is dropped on', () => {
    expect(neighbourForDrop(steps, 'a', 'c')).toBe('c');
    expect(neighbourForDrop(steps, 'c', 'a')).toBeNull();
    expect(neighbourForDrop(steps, 'c', 'b')).toBe('a');
    expect(neighbourForDrop(steps, 'b', 'b')).toBeUndefined();
  });
});
