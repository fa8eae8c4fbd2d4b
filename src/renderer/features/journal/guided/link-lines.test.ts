import { describe, expect, it } from 'vitest';
import { linkedCommitments, withLinks, withoutLinks } from './link-lines.ts';

const draft = { id: '0195f000-0000-7000-8000-000000000001', statement: 'Send the draft [v2]' };
const call = { id: '0195f000-0000-7000-8000-000000000002', statement: 'Call Tom' };

describe('the commitments that an entry links to', () => {
  it('stand in its body, one a line, each once', () => {
    const body = withLinks(withLinks('A word.', [draft]), [draft, call]);
    expect(body.split('\n')).toHaveLength(3);
    expect(linkedCommitments(body)).toEqual(new Set([draft.id, call.id]));
  });

  it('can be taken out again, and other words stay', () => {
    const body = withLinks('A word about [Tom](https://example.org).', [draft, call]);
    const kept = withoutLinks(body, (id) => id === call.id);
    expect(linkedCommitments(kept)).toEqual(new Set([call.id]));
    expect(withoutLinks(kept, () => false)).toBe('A word about [Tom](https://example.org).');
    expect(withoutLinks(withLinks('', [draft]), () => false)).toBe('');
  });
});
