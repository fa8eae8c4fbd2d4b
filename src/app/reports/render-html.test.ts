import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileText, htmlAsPage, shown, words } from '../../../tests/support/report-reading.ts';
import { fullMaterial, reportWith } from '../../../tests/support/report-samples.ts';
import { buildReport } from '../../domain/report/build-report.ts';

const full = buildReport(fullMaterial());

describe('HTML', () => {
  it('escapes text, so that nothing a person wrote becomes an element', async () => {
    const attack = `<script>alert(1)</script><img src=x onerror="alert(1)">' " & </style>`;
    const page = await htmlAsPage(reportWith(attack, attack));
    expect(page.querySelectorAll('script, img, iframe, object, link, form, [onerror]')).toHaveLength(0);
    expect(shown(page)).toContain(attack);
    expect(await fileText(reportWith(attack), 'html')).toContain('&lt;script&gt;');
  });

  it('has no script and no reference to anything outside the file', async () => {
    const page = await htmlAsPage(full);
    expect(page.querySelectorAll('script, link, img, iframe, a')).toHaveLength(0);
    expect(page.querySelectorAll('[src], [href], [style]')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('allows its own style sheet by hash, and nothing else', async () => {
    const page = await htmlAsPage(full);
    const style = page.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('is laid out for the paper it was asked for', async () => {
    expect(await fileText(full, 'html', 'a4')).toContain('@page { size: A4;');
    expect(await fileText(full, 'html', 'letter')).toContain('@page { size: Letter;');
  });

  it('names the interval for those who cannot see the bar', async () => {
    const label = (await htmlAsPage(full)).querySelector('svg[role="img"]')?.getAttribute('aria-label');
    expect(words(label ?? '')).toBe('Reliability 82 %, between 56 % and 94 %, from 14 verdicts');
  });
});
