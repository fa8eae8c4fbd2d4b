import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './lost-focus.ts';

let main: HTMLElement;
let stop: () => void;

beforeEach(() => {
  main = document.createElement('main');
  main.innerHTML = `<article><h1 tabindex="-1" data-page-title>Title</h1>
    <section><ul><li><button id="row">Confirm</button></li></ul></section>
    <div id="plain"><button id="alone">Kept</button></div></article>`;
  document.body.append(main);
  stop = keepFocus(main);
});

afterEach(() => {
  stop();
  main.remove();
});

const part = (selector: string): HTMLElement => main.querySelector<HTMLElement>(selector)!;

/** Takes it out and waits until the page was told. */
async function takeOut(selector: string): Promise<void> {
  part(selector).remove();
  await Promise.resolve();
}

describe('focus on a control that is taken out', () => {
  it('goes to the nearest part that is still there, which is no stop of the Tab key', async () => {
    part('#row').focus();
    await takeOut('#row');
    expect(document.activeElement).toBe(part('li'));
    part('h1').focus();
    expect(part('li').hasAttribute('tabindex')).toBe(false);
  });

  it('goes to the part around a row that went with it', async () => {
    part('#row').focus();
    await takeOut('ul');
    expect(document.activeElement).toBe(part('section'));
  });

  it('goes to the title where no part is around it', async () => {
    part('#alone').focus();
    await takeOut('#plain');
    expect(document.activeElement).toBe(part('h1'));
  });

  it('is left alone when the whole page was replaced, or when it went elsewhere meanwhile', async () => {
    part('#row').focus();
    part('#alone').focus();
    await takeOut('#row');
    expect(document.activeElement).toBe(part('#alone'));
    await takeOut('article');
    expect(document.activeElement).toBe(document.body);
  });
});
