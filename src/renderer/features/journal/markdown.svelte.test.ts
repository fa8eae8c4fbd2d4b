import { describe, expect, it } from 'vitest';
import { markdownToNodes } from './markdown.ts';

function htmlOf(markdown: string): string {
  const holder = document.createElement('div');
  holder.append(markdownToNodes(markdown));
  return holder.innerHTML;
}

describe('the reading view of an entry', () => {
  it('renders emphasis, lists and lowered headings', () => {
    const html = htmlOf('# Day\n\nA *small* win\n\n- one\n- two');
    expect(html).toContain('<h2>Day</h2>');
    expect(html).toContain('<em>small</em>');
    expect(html).toContain('<li>two</li>');
  });

  it('never skips a level of headings', () => {
    const html = htmlOf('### A\n\n##### B\n\n## C');
    expect(html).toMatch(/<h2>A<.*<h3>B<.*<h2>C</s);
  });

  it('drops scripts, handlers, frames and styles', () => {
    const html = htmlOf(
      '<script>alert(1)</script><p onclick="x()" style="color:red">a</p><iframe src="https://e.org"></iframe>',
    );
    expect(html).not.toMatch(/script|onclick|style|iframe/);
    expect(html).toContain('a');
  });

  it('asks for no remote image', () => {
    expect(htmlOf('![alt](https://example.org/x.png)')).not.toContain('img');
  });

  it('keeps web links apart from the app and drops other schemes', () => {
    expect(htmlOf('[a](https://example.org)')).toContain('rel="noopener noreferrer"');
    expect(htmlOf('[a](javascript:alert(1))')).not.toContain('javascript');
    expect(htmlOf('[a](#/settings)')).not.toContain('href="#');
  });
});
