import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../tests/support/parse-html.ts';
import type { JournalDocument } from './journal-document.ts';
import { renderHtml } from './render-html.ts';

const imageId = '0199a000-0000-7000-8000-000000000001';

function documentOf(markdown: string): JournalDocument {
  const parts = [{ question: 'What <went> well?', markdown }];
  return {
    title: 'The journal of <Ada>',
    period: '1–30 November 2026',
    notice: 'Private.',
    madeAt: '2026-11-28T01:00:00.000Z',
    days: [
      { heading: 'Friday, 27 November 2026', entries: [{ heading: 'Entry, 21:04', about: '#a', parts }] },
    ],
    images: { [imageId]: { mediaType: 'image/png', width: 3, height: 2, data: 'iVBORw0KGgo=' } },
  };
}

const page = (markdown: string) => parseHtml(renderHtml(documentOf(markdown), 'a4'));

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](data:text/html,<script>alert(1)</script>)',
  '![x](javascript:alert(1))',
  '![x](https://tracker.example/p.gif)',
  '![x" onerror="alert(1)](throughline:image/' + imageId + ')',
  '<svg onload=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '`</code><script>alert(1)</script>`',
  '```\n</pre><script>alert(1)</script>\n```',
  '[a](https://x.example/"onmouseover="alert(1))',
  '<style>*{display:none}</style>',
  '<math><mtext></style><img src onerror=alert(1)></math>',
];

describe('the journal as HTML', () => {
  it.each(payloads)('makes neither script nor request of %s', (payload) => {
    const made = page(payload);
    expect(made.querySelectorAll('script, iframe, svg, math, object, embed, link')).toHaveLength(0);
    expect(made.querySelectorAll('style')).toHaveLength(1);
    for (const element of made.querySelectorAll('*')) {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      expect(handlers).toEqual([]);
    }
    for (const image of made.querySelectorAll('img'))
      expect(image.getAttribute('src')).toMatch(/^data:image\//);
    for (const link of made.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(?:https?:|mailto:)/);
  });

  it('lays out what Markdown says', () => {
    const made = page(
      '# Big\n\n**bold** and *soft* ~~gone~~ `code`\n\n- [x] done\n- [ ] open\n\n3. three\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    );
    expect(made.querySelector('h4')?.textContent).toBe('Big');
    expect(made.querySelector('strong')?.textContent).toBe('bold');
    expect([...made.querySelectorAll('.task')].map((item) => item.textContent.trim())).toEqual([
      '☑ done',
      '☐ open',
    ]);
    expect(made.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(made.querySelector('blockquote')?.textContent).toBe('said');
    expect(made.querySelectorAll('td')).toHaveLength(4);
  });

  it('holds the pictures of the journal, and of links to records only the words', () => {
    const made = page(`![a walk](throughline:image/${imageId}) with [Ana](throughline:person/${imageId})`);
    expect(made.querySelector('img')?.getAttribute('alt')).toBe('a walk');
    expect(made.querySelector('.words a')).toBeNull();
    expect(made.querySelector('.words')?.textContent).toContain('with Ana');
  });

  it('shows the question and says that it is private', () => {
    const made = page('An answer');
    expect(made.querySelector('.question')?.textContent).toBe('What <went> well?');
    expect(made.querySelector('.notice')?.textContent).toBe('Private.');
    expect(made.querySelector('h1')?.textContent).toBe('The journal of <Ada>');
  });

  it('survives text that is nested without an end', () => {
    expect(page(`${'> '.repeat(20_000)}deep`).body.textContent).toContain('deep');
  });
});
