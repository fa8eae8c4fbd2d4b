import { describe, expect, it } from 'vitest';
import { changeView, removeView, saveView } from './decide-saved-view.ts';
import type { SavedView } from './saved-view.ts';

const view = (id: string, name: string): SavedView => ({
  id,
  name,
  list: 'commitments',
  address: 'status=open',
});
const mine = view('1', 'At risk');

describe('a saved view', () => {
  it('is saved under a name that no other has, whatever the case', () => {
    const fields = { list: 'commitments', name: 'at RISK', address: 'confidence=at-risk' } as const;
    expect(saveView('2', fields, [mine])).toEqual({ ok: false, error: { type: 'view-name-taken' } });
    expect(saveView('2', fields, [])).toMatchObject({
      value: [{ subjectId: '2', body: { kind: 'saved-view.saved', payload: fields } }],
    });
  });

  it('may have the name of a view of another list', () => {
    const fields = { list: 'journal', name: 'At risk', address: 'text=risk' } as const;
    expect(saveView('2', fields, [mine])).toMatchObject({ ok: true });
  });

  it('can change the case of its own name, and not take that of another', () => {
    expect(changeView(mine, { name: 'At Risk' }, [])).toMatchObject({ ok: true });
    expect(changeView(mine, { name: 'Soon' }, [view('2', 'soon')])).toMatchObject({
      error: { type: 'view-name-taken' },
    });
  });

  it('is not changed into what it is', () => {
    expect(changeView(mine, { name: 'At risk', address: 'status=open' }, [])).toMatchObject({
      error: { type: 'unchanged' },
    });
  });

  it('can be removed', () => {
    expect(removeView(mine)).toMatchObject([{ subjectId: '1', body: { kind: 'saved-view.removed' } }]);
  });
});
