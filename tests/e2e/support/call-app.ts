import type { Page } from '@playwright/test';

/** One call as the renderer makes it: over the preload's bridge, or over loopback. */
export function callApp(page: Page, name: string, input: object): Promise<unknown> {
  return page.evaluate(
    async ([endpoint, body]) => {
      const { throughline } = window as {
        throughline?: { call(name: string, input: unknown): Promise<unknown> };
      };
      if (throughline) return throughline.call(endpoint, body);
      const headers = { 'Content-Type': 'application/json', 'X-Throughline': '1' };
      const response = await fetch(`./api/${endpoint}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return (await response.json()) as unknown;
    },
    [name, input] as const,
  );
}
