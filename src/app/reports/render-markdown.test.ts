import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText, markdownAsPage, shown } from '../../../tests/support/report-reading.ts';
import { reportWith } from '../../../tests/support/report-samples.ts';
import { runs } from '../../../tests/support/property-runs.ts';

describe('Markdown', () => {
  it('escapes what would be markup', async () => {
    const file = await fileText(
      reportWith('Send *all* [of](http://x) <b>it</b> `now` | ~~later~~ &lt;'),
      'markdown',
    );
    expect(file).toContain(
      '### Send \\*all\\* \\[of\\](http://x) \\<b\\>it\\</b\\> \\`now\\` \\| \\~\\~later\\~\\~ \\&lt;',
    );
  });

  it('shows any text as it was written, and makes no element of it', async () => {
    const plain = shapeOf(await markdownAsPage(reportWith('Plain')));
    const nasty = fc.string({
      unit: fc.constantFrom(...'*_`[]()<>#+-=!|~&\\.:/1a "\'^$@'),
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        nasty.map((text) => `x${text}x`.replaceAll(/\s+/g, ' ')),
        async (text) => {
          const page = await markdownAsPage(reportWith(text));
          const shape = shapeOf(page);
          expect(shown(page)).toContain(text);
          expect(shape).toEqual(plain);
        },
      ),
      runs(200),
    );
  });

  it.each(['# Head', '- item', '1. item', '+ item', '> quote', '---', '===', '1) item', '    code', '```'])(
    'keeps a line that begins like "%s" a line',
    async (line) => {
      const page = await markdownAsPage(reportWith('Plain', `first\n${line}\nlast`));
      const shape = shapeOf(page);
      expect(shown(page)).toContain(`first ${line.trim()} last`);
      expect(shape).toEqual(shapeOf(await markdownAsPage(reportWith('Plain', 'first\nx\nlast'))));
    },
  );

  function shapeOf(page: Document): string[] {
    return [...page.body.querySelectorAll('*')]
      .map((element) => element.tagName)
      .filter((tag) => tag !== 'A');
  }
});
