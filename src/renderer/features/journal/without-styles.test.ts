import { describe, expect, it } from 'vitest';
import { withoutStyles } from './without-styles.ts';

describe('markup without styles', () => {
  it('loses the attribute however it is quoted, and keeps the others', () => {
    expect(withoutStyles(`<p style="a:b" id=x><b STYLE='c'>t</b><i style=d>u</i>`)).toBe(
      '<p id=x><b>t</b><i>u</i>',
    );
  });

  it('has no style sheet', () => {
    expect(withoutStyles('<style media=x>p {}</style>')).toBe('<noframes media=x>p {}</noframes>');
  });

  it('keeps words that only look like one', () => {
    expect(withoutStyles('<p>write style="a" or &lt;p style="a"&gt;</p>')).toBe(
      '<p>write style="a" or &lt;p style="a"&gt;</p>',
    );
  });
});
