import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 60;

/** Walks with Tab until the control has focus, and asks that one sees it there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await walk(page, 'Tab', control);
}

export async function tabBackTo(page: Page, control: Locator): Promise<void> {
  await walk(page, 'Shift+Tab', control);
}

/** What has focus is marked by a ring: around itself, around what it covers, or around the box it stands in. */
export async function expectFocusRing(control: Locator): Promise<void> {
  await expect(control).toBeFocused();
  const ring = await control.evaluate((element) => {
    const widthOf = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): number =>
      outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    const marked = [getComputedStyle(element), getComputedStyle(element, '::after')];
    if (element.parentElement) marked.push(getComputedStyle(element.parentElement));
    return Math.max(...marked.map(widthOf));
  });
  expect(ring, 'the width of the focus ring').toBeGreaterThanOrEqual(2);
}

async function walk(page: Page, key: 'Tab' | 'Shift+Tab', control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(control)) return expectFocusRing(control);
    await page.keyboard.press(key);
  }
  throw new Error(`${String(control)} cannot be reached with ${key}`);
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
