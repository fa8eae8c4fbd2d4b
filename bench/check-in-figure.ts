import type { Page } from 'playwright-core';
import { atMost, type Figure } from './measure.ts';

const runs = 7;

/** From Enter in a check-in on a key result until what it moved stands on the screen; the middle one of several. */
export async function checkInFigure(page: Page): Promise<Figure> {
  const goalId = await callApi(page, 'goal.set', { kind: 'objective', title: 'Measure the measuring' });
  await callApi(page, 'keyResult.add', {
    goalId,
    title: 'Check-ins',
    measure: 'number',
    target: runs + 1,
  });
  await page.evaluate((id) => (location.hash = `/goals/${id}`), goalId);
  const times: number[] = [];
  for (let value = 1; value <= runs; value += 1) {
    await page.getByRole('button', { name: 'Check in on “Check-ins”' }).click();
    await page.getByLabel('Value now').fill(String(value));
    times.push(await submitUntilTold(page));
    await page.keyboard.press('Escape');
    await page.locator('[data-feedback]').waitFor({ state: 'detached' });
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
  return atMost('A check-in to feedback shown, end to end', middle, 100, 'ms');
}

/** Timed in the page itself, so that the way between the two processes of the test does not count. */
async function submitUntilTold(page: Page): Promise<number> {
  return page.getByLabel('Value now').evaluate(
    (input: HTMLInputElement) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const told = (): void => {
          if (document.querySelector('[data-feedback]') === null) return;
          observer.disconnect();
          // The frame in which it is drawn.
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        const observer = new MutationObserver(told);
        observer.observe(document.body, { childList: true, subtree: true });
        input.form?.requestSubmit();
      }),
  );
}

/** Through the page's own session. Answers the id of what was made. */
async function callApi(page: Page, endpoint: string, input: object): Promise<string> {
  return page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-throughline': '1' },
        body,
      });
      const { value } = (await response.json()) as { value: { id: string } };
      return value.id;
    },
    [endpoint, JSON.stringify(input)] as const,
  );
}
