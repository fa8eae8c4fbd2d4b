/** The origin of the development server that the renderer comes from, or null in the product. */
export type DevelopmentOrigin = string | null;

/**
 * Threats: injected script and markup (a strict CSP, and Trusted Types so that no text becomes markup unsanitised),
 * framing and clickjacking, leaking addresses to other sites, reading answers from other origins or from a cache left on
 * disk, and guessing a type other than the one declared. Every answer carries them, refusals too. There are no CORS
 * headers: no other origin may read anything.
 */
export function securityHeaders(development: DevelopmentOrigin): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': development === null ? productPolicy : developmentPolicy(development),
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

const productPolicy = [...shared, "style-src 'self'", "connect-src 'self'", ...trustedTypes].join('; ');

/** Hot reload puts styles into the page and talks to its server over a web socket. Never part of the product. */
function developmentPolicy(origin: string): string {
  const socket = origin.replace(/^http/, 'ws');
  return [...shared, "style-src 'self' 'unsafe-inline'", `connect-src 'self' ${origin} ${socket}`].join('; ');
}
