import type { Page } from '@playwright/test';

/** What is wider than its place: the page itself, or a control whose words do not fit. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const watched =
      'html, body, main, nav, button, nav a, label, legend, h1, h2, select, dialog[open], [role=option]';
    const isTooNarrow = (element: Element): boolean => {
      const { display, clipPath } = getComputedStyle(element);
      if (display === 'inline' || display === 'contents' || clipPath !== 'none') return false;
      return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    };
    return [...document.querySelectorAll(watched)].filter(isTooNarrow).map((element) => {
      const words = element.textContent.trim().slice(0, 60);
      return `<${element.localName}> ${element.scrollWidth} in ${element.clientWidth}: ${words}`;
    });
  });
}
