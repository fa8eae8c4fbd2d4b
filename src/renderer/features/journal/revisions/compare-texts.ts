import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';
import type { EntryText } from '../../../../domain/entry/entry.ts';
import { m } from '../../../../messages/index.ts';
import { obstacleLabel } from '../../../shared/obstacles.ts';
import { questionText } from '../guided/prompt-words.ts';
import { energyWords, moodWords } from '../scale-words.ts';

/** A piece of two texts: in both, or in one of them alone. */
export interface TextPart {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** One answer, the body, or what is told beside the words. */
export interface ComparedSection {
  readonly key: string;
  /** The question; null for the body. */
  readonly label: string | null;
  readonly parts: readonly TextPart[];
}

/** What changed from one text to the other, section by section; sections that neither has are left out. */
export function compareTexts(before: EntryText, after: EntryText): ComparedSection[] {
  const was = sectionsOf(before);
  const is = sectionsOf(after);
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((key) => ({
      key,
      label: is.get(key)?.label ?? was.get(key)?.label ?? null,
      parts: compareWords(was.get(key)?.text ?? '', is.get(key)?.text ?? ''),
    }));
}

export function isSame(sections: readonly ComparedSection[]): boolean {
  return sections.every(({ parts }) => parts.every(({ change }) => change === 'same'));
}

interface Section {
  readonly label: string | null;
  readonly text: string;
}

/** Answers stand before the body, and what is told beside the words comes last. */
function placeOf(key: string): number {
  return key === 'about' ? 2 : key === 'body' ? 1 : 0;
}

function sectionsOf(text: EntryText): Map<string, Section> {
  const sections = new Map<string, Section>();
  for (const { prompt, question, text: said } of text.answers)
    if (said !== '')
      sections.set(`answer ${prompt}`, { label: question || questionText(prompt, null, 0), text: said });
  if (text.body !== '') sections.set('body', { label: null, text: text.body });
  const about = aboutOf(text);
  if (about !== '') sections.set('about', { label: m.revision_about(), text: about });
  return sections;
}

function aboutOf({ tags, mood, energy, obstacle }: EntryText): string {
  return [
    tags.map((tag) => `#${tag}`).join(' '),
    mood === null ? '' : m.editor_mood_said({ word: moodWords()[mood - 1] ?? '' }),
    energy === null ? '' : m.editor_energy_said({ word: energyWords()[energy - 1] ?? '' }),
    obstacle === null ? '' : obstacleLabel(obstacle),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Milliseconds after which two texts are taken to be too different to be told word by word. */
const patience = 400;

/** Word by word; line by line where that takes too long, and as a whole where that does too. */
export function compareWords(before: string, after: string): TextPart[] {
  if (before === after) return after === '' ? [] : [{ text: after, change: 'same' }];
  const changes =
    diffWordsWithSpace(before, after, { timeout: patience }) ??
    diffLines(before, after, { timeout: patience });
  if (changes !== undefined) return changes.map(toPart);
  const whole: TextPart[] = [
    { text: before, change: 'removed' },
    { text: after, change: 'added' },
  ];
  return whole.filter(({ text }) => text !== '');
}

function toPart({ value, added, removed }: ChangeObject<string>): TextPart {
  return { text: value, change: added ? 'added' : removed ? 'removed' : 'same' };
}
