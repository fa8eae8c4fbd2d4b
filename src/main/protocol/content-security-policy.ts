const shared = [
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

/** What the page may load and do: its own files, pictures it made itself, nothing from elsewhere. The browser host has the same. */
export const contentSecurityPolicy = [
  ...shared,
  "style-src 'self'",
  "connect-src 'self'",
  ...trustedTypes,
].join('; ');

/** Hot reload puts styles into the page and talks to Vite over a socket. A function, so that no build carries it. */
export function developmentPolicy(): string {
  const vite = 'ws://localhost:* http://localhost:*';
  return [...shared, "style-src 'self' 'unsafe-inline'", `connect-src 'self' ${vite}`].join('; ');
}

/** The headers of every answer; the policy comes as a header, so no page can be served without it. */
export function securityHeaders(policy: string): Record<string, string> {
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
