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
    expect(html).toContain('<h2 dir="auto">Day</h2>');
    expect(html).toContain('<em>small</em>');
    expect(html).toContain('<li dir="auto">two</li>');
  });

  it('never skips a level of headings', () => {
    const html = htmlOf('### A\n\n##### B\n\n## C');
    expect(html).toMatch(/<h2[^>]*>A<.*<h3[^>]*>B<.*<h2[^>]*>C</s);
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

describe('what an entry points to', () => {
  const id = '018f0000-0000-7000-8000-000000000001';

  it('leads to the screens of the app', () => {
    const html = htmlOf(`[Ana](throughline:person/${id}), [Ship](throughline:goal/${id})`);
    expect(html).toContain(`<a href="#/people/${id}" class="reference">Ana</a>`);
    expect(html).toContain(`href="#/goals/${id}"`);
  });

  it('is plain words when it names nothing the app knows', () => {
    const html = htmlOf('[a](throughline:person/../../settings) [b](throughline:erase/everything)');
    expect(html).toBe('<p dir="auto">a b</p>\n');
  });

  it('keeps a place for a picture of the journal, without a source', () => {
    expect(htmlOf(`![the desk](throughline:image/${id})`)).toContain(
      `<span data-picture="${id}">the desk</span>`,
    );
  });

  it('says that a picture elsewhere is not loaded, and links to it', () => {
    expect(htmlOf('![a chart](https://example.org/x.png)')).toContain(
      '>a chart (a picture on example.org, not loaded)</a>',
    );
  });

  it('shows checkboxes that cannot be pressed, named after their line', () => {
    const html = htmlOf('- [x] call **Tom**\n- [ ] write');
    expect(html).toMatch(/<input[^>]* disabled=""[^>]* aria-label="call Tom"/);
    expect(html).toMatch(/<input(?![^>]*checked)[^>]* aria-label="write"/);
  });

  it('keeps where a numbered list begins', () => {
    expect(htmlOf('3. three')).toContain('<ol start="3">');
  });

  it('lets each paragraph have its own direction', () => {
    expect(htmlOf('שלום\n\nhello')).toBe('<p dir="auto">שלום</p>\n<p dir="auto">hello</p>\n');
  });
});
