import type { Answer, EntryText } from '../../../../domain/entry/entry.ts';

/**
 * One text with everything that concurrent ones say, to go on from: what they share once, what differs one after the other.
 * Scales, which can only be one thing, are those of the first text that has them.
 */
export function mergeTexts(texts: readonly EntryText[]): EntryText {
  const tags = new Map(texts.flatMap((text) => text.tags).map((tag) => [tag.toLowerCase(), tag]));
  const first = <K extends 'mood' | 'energy' | 'obstacle'>(name: K): EntryText[K] =>
    texts.find((text) => text[name] !== null)?.[name] ?? null;
  return {
    body: joined(texts.map(({ body }) => body)),
    answers: mergeAnswers(texts),
    tags: [...tags.values()],
    mood: first('mood'),
    energy: first('energy'),
    obstacle: first('obstacle'),
  };
}

function mergeAnswers(texts: readonly EntryText[]): Answer[] {
  const all = texts.flatMap(({ answers }) => answers);
  const prompts = [...new Set(all.map(({ prompt }) => prompt))];
  return prompts.map((prompt) => {
    const same = all.filter((answer) => answer.prompt === prompt);
    const question = same.find((answer) => answer.question !== '')?.question ?? '';
    return { prompt, question, text: joined(same.map(({ text }) => text)) };
  });
}

/** Each different text once; one that another contains adds nothing. */
function joined(texts: readonly string[]): string {
  const different = [...new Set(texts)].filter((text) => text.trim() !== '');
  const needed = different.filter(
    (text) => !different.some((other) => other !== text && other.includes(text)),
  );
  return needed.join('\n\n');
}
