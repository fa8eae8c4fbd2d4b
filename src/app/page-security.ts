/** What the page may load and do, in both hosts: one policy, so that neither host can be the weaker one. */

const sources = [
  "default-src 'none'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Only Svelte's own templates and what DOMPurify cleaned may become markup. */
const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html dompurify'];

/** Its own files, pictures it made itself, nothing from elsewhere. */
export const contentSecurityPolicy = [
  ...sources,
  "style-src 'self'",
  "connect-src 'self'",
  ...trustedTypes,
].join('; ');

/**
 * For hot reload, which puts styles into the page and talks to its server. `servers` are that server's origins. A function,
 * so that a build that never calls it does not carry it.
 */
export function developmentPolicy(...servers: readonly string[]): string {
  const connections = ["'self'", ...servers].join(' ');
  return [...sources, "style-src 'self' 'unsafe-inline'", `connect-src ${connections}`].join('; ');
}

/**
 * The headers of every answer that a page could come from, refusals too. Threats: injected script and markup (a strict CSP, and
 * Trusted Types so that no text becomes markup unsanitised), framing and clickjacking, leaking addresses to other sites, reading
 * answers from other origins or from a cache left on disk, and guessing a type other than the one declared.
 */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
