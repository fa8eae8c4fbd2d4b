import { createHash } from 'node:crypto';

export interface HtmlContent {
  readonly title: string;
  readonly style: string;
  /** Markup in which every word was escaped. */
  readonly body: string;
  /** Whether pictures stand in it, as `data:` addresses. */
  readonly hasImages: boolean;
}

/**
 * One page that needs nothing else. The threat is text that becomes markup, here or on whoever's machine opens the file: its
 * makers escape every word, and the policy allows this one style sheet, pictures within the file, and no script, request or form.
 */
export function htmlFile({ title, style, body, hasImages }: HtmlContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, hasImages ? 'img-src data:; ' : '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function policy(style: string, images: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; ${images}style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in markup, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
