import { expect, type Page } from '@playwright/test';

/** “Loading …” and its like, in English and in the pseudo-locale. */
const loadingText = /^⟦?(L[oö][aá]d[ií][nñ]g|[OÖ]p[eé][nñ][ií][nñ]g|[SŠ][eé][aá]r[cç]h[ií][nñ]g)\b.*…/;

/** Goes to a path such as `/people` and waits until that page stands there with what it loads. */
export async function goTo(page: Page, path: string): Promise<void> {
  await settled(page);
  const here = await page.evaluate(() => location.hash || '#/today');
  if (here !== `#${path}`) {
    await markLeft(page);
    await page.evaluate((next) => void (location.hash = next), path);
  }
  await settled(page);
}

/** Says of the page that is there that it is about to be left: `settled` then waits for another one. */
export async function markLeft(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('main [data-page-title]')?.setAttribute('data-left', ''));
}

/**
 * Follows a link of the page that is there, and waits for the next one. A list that draws only what is near may still be moving
 * under the pointer; then the link is pressed again, as a person would.
 */
export async function follow(page: Page, link: string | RegExp): Promise<void> {
  // Before the link is there, the page may still be the one before: to be marked is the one that has the link.
  await page.getByRole('main').getByRole('link', { name: link }).first().waitFor();
  await markLeft(page);
  const next = page.locator('main [data-page-title]:not([data-left])');
  await expect(async () => {
    if (!(await next.isVisible()))
      await page.getByRole('main').getByRole('link', { name: link }).first().click({ timeout: 2_000 });
    await expect(next).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 30_000 });
  await settled(page);
}

/** Waits until the page that was asked for is there and nothing on it still loads. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [data-page-title]:not([data-left])')).toBeVisible();
  await expect(page.getByRole('main').getByText(loadingText)).toHaveCount(0);
}
