import { afterEach, describe, expect, it } from 'vitest';
import { markdownPayloads } from '../../../../tests/support/markdown-payloads.ts';
import { markdownToNodes } from './markdown.ts';

/** Everything that may stand in a rendered entry; the list of the renderer is not asked. */
const mayStand: Readonly<Record<string, readonly string[]>> = {
  a: ['class', 'href', 'rel', 'target'],
  input: ['aria-label', 'checked', 'disabled', 'type'],
  ol: ['start'],
  li: ['class', 'dir'],
  span: ['data-picture'],
};
const withDirection = ['p', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td'];
const plain = ['br', 'hr', 'pre', 'code', 'em', 'strong', 'del', 'ul', 'table', 'thead', 'tbody', 'tr'];
const mayLead = /^(?:https?:\/\/|mailto:|#\/(?:people|goals|commitments)\/[0-9a-f-]{36}$)/;

function whatMayNotStand(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const known = name in mayStand || withDirection.includes(name) || plain.includes(name);
    if (!known) return [`<${name}>`];
    const attributes = mayStand[name] ?? (withDirection.includes(name) ? ['dir'] : []);
    return element
      .getAttributeNames()
      .filter((attribute) => !attributes.includes(attribute))
      .map((attribute) => `<${name} ${attribute}>`);
  });
}

function useEverything(root: Element): void {
  root.addEventListener('click', (event) => event.preventDefault());
  for (const element of root.querySelectorAll('*')) {
    for (const type of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart']) {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
  }
}

describe('an entry with markup meant to do harm', () => {
  afterEach(() => document.body.replaceChildren());

  it('is tried with more than a hundred ways', () => {
    expect(new Set(markdownPayloads).size).toBeGreaterThan(100);
  });

  it.each(markdownPayloads)('runs nothing, fetches nothing and poses as nothing: %s', (payload) => {
    document.body.append(markdownToNodes(`Before\n\n${payload}\n\nAfter`));
    expect(whatMayNotStand(document.body)).toEqual([]);
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(mayLead);
    }
    useEverything(document.body);
    expect(window).not.toHaveProperty('payloadRan');
  });

  it('keeps the words around it', () => {
    for (const payload of markdownPayloads) {
      document.body.replaceChildren(markdownToNodes(`Before\n\n${payload}\n\nAfter`));
      expect(document.body.textContent).toContain('Before');
    }
  });

  it('stays harmless when it is written out and read again', () => {
    for (const payload of markdownPayloads) {
      document.body.replaceChildren(markdownToNodes(payload));
      const again = new DOMParser().parseFromString(document.body.innerHTML, 'text/html');
      expect(whatMayNotStand(again.body)).toEqual([]);
    }
  });
});
