/** What the page may load and do: its own files, pictures it made itself, and nothing from elsewhere. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Development only: Vite's hot reload injects styles and listens on a socket. */
const developmentDirectives: Readonly<Record<string, string>> = {
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws://localhost:* http://localhost:*",
};

export const contentSecurityPolicy = policyText(directives);

export const developmentPolicy = policyText({ ...directives, ...developmentDirectives });

/** The headers of every answer; the policy comes as a header, so no page can be served without it. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  };
}

function policyText(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
