import { describe, expect, it } from 'vitest';
import { markdownPayloads } from '../../../../../tests/support/markdown-payloads.ts';
import { htmlToMarkdown } from './web-paste.ts';

describe('what is pasted from the web', () => {
  it('comes in as Markdown', () => {
    const html = `<h2>Title</h2><p>Some <b>bold</b>, <i>italic</i> and <a href="https://e.org/x">a link</a>.</p>
      <ul><li>one<ul><li>nested</li></ul></li><li>two</li></ul><ol start="3"><li>three</li></ol>
      <blockquote><p>quoted</p></blockquote><pre><code>let x = 1;</code></pre><hr><del>gone</del>`;
    expect(htmlToMarkdown(html)).toBe(
      [
        '## Title\n\nSome **bold**, *italic* and [a link](https://e.org/x).',
        '- one\n  - nested\n- two\n\n3. three',
        '> quoted\n\n```\nlet x = 1;\n```\n\n---\n\n~~gone~~',
      ].join('\n\n'),
    );
  });

  it('keeps tables and checkboxes', () => {
    const html = `<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
      <ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>`;
    expect(htmlToMarkdown(html)).toBe('| a | b |\n| - | - |\n| 1 | 2 |\n\n- [x] done\n- [ ] open');
  });

  it('takes what Google Docs marks with styles for what it means', () => {
    const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">Plain and </span><span style="font-weight:700">bold</span></p></b>`;
    expect(htmlToMarkdown(html)).toBe('Plain and **bold**');
  });

  it('keeps signs of Markdown as the signs they were', () => {
    expect(htmlToMarkdown('<p>2 * 3 * 4 and snake_case</p>')).toMatch(
      /^2 \\?\* 3 \\?\* 4 and snake\\?_case$/,
    );
  });

  it('brings no image, no address but of the web, and nothing that runs', () => {
    const html = `<p onclick="x()">a<img src="https://evil.example/pixel.gif" width="1"><img src="data:image/png;base64,AAAA"></p>
      <script>steal()</script><style>p{color:red}</style><a href="javascript:x()">go</a><a href="data:text/html,x">there</a>`;
    expect(htmlToMarkdown(html)).toBe('a\n\ngothere');
  });

  it('is not fooled by any of the payloads', () => {
    for (const payload of markdownPayloads) {
      const markdown = htmlToMarkdown(`<p>Before</p>${payload}<p>After</p>`);
      expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe|style|form|object|meta|base)/i);
      expect(markdown).not.toMatch(/!\[[^\]]*\]\((?:https?|data|javascript):/i);
    }
    expect(window).not.toHaveProperty('payloadRan');
  });
});
