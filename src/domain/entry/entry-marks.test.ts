import { expect, it } from 'vitest';
import { emptyEntryText } from './entry.ts';
import { entryMarks, imagesIn, linkTo } from './entry-marks.ts';

const ana = '0199aaaa-aaaa-7aaa-8aaa-00000000000a';
const goal = '0199aaaa-aaaa-7aaa-8aaa-00000000000b';

it('finds chosen tags, tags within the words, and links in body and answers, each once', () => {
  const text = {
    ...emptyEntryText,
    tags: ['Hiring'],
    body: `Spoke with ${linkTo('person', ana, 'Ana')} about #hiring and C#, page#top`,
    answers: [
      { prompt: 'small-win', question: '', text: `${linkTo('goal', goal, 'A [better] team')} #Team` },
    ],
  };
  expect(entryMarks(text)).toEqual([
    { kind: 'tag', value: 'hiring' },
    { kind: 'tag', value: 'team' },
    { kind: 'goal', value: goal },
    { kind: 'person', value: ana },
  ]);
});

it('writes a link that stays one whatever the title holds', () => {
  const link = linkTo('goal', goal, 'A [better]\n team \\');
  expect(link).toBe(`[A \\[better\\] team \\\\](throughline:goal/${goal})`);
  expect(entryMarks({ ...emptyEntryText, body: link })).toEqual([{ kind: 'goal', value: goal }]);
});

it('knows pictures apart from links, and takes nothing that only looks like one', () => {
  const text = {
    ...emptyEntryText,
    body: `${linkTo('image', ana, 'a view')} ![x](throughline:image/../../etc) [y](throughline:file/${ana})`,
  };
  expect(imagesIn(text)).toEqual([ana]);
  expect(entryMarks(text)).toEqual([]);
});
