import type { Page } from '@playwright/test';

/**
 * Writes to `complaints` what must never happen on a page: an uncaught error, content that the content security
 * policy refused, and a request to anywhere but this machine.
 */
export function watchPage(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy|content-security-policy/i.test(message.text())) {
      complaints.push(`refused by the policy: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    if (leavesTheMachine(request.url())) complaints.push(`request to the outside: ${request.url()}`);
  });
}

function leavesTheMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1';
}
