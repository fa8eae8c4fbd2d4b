import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import TextArea from './TextArea.svelte';

it('says when it is full, since the browser leaves the rest of a pasted text out in silence', () => {
  const target = document.createElement('div');
  const field = mount(TextArea, { target, props: { value: 'four', maxlength: 5 } });
  expect(target.querySelector('[role=alert]')).toBeNull();
  const area = target.querySelector('textarea');
  if (area === null) throw new Error('There is a text area');
  area.value = 'fiver';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(target.querySelector('[role=alert]')?.textContent).toContain('5');
  void unmount(field);
});
