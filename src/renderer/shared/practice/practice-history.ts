import * as v from 'valibot';
import { practiceTermsSchema, termsChanges } from '../../../domain/practice/practice.ts';
import { m } from '../../../messages/index.ts';
import { inSentence } from '../day-text.ts';
import { termsText } from './practice-words.ts';

const termsPayload = v.object({
  ...practiceTermsSchema.entries,
  from: v.string(),
  change: v.optional(v.picklist(termsChanges), 'different'),
});
const pausePayload = v.object({ from: v.string(), to: v.nullable(v.string()) });
const resumePayload = v.object({ on: v.string() });

/** What practice events say, read without trust; null for what this version cannot read. */
export function practiceSentence(kind: string, payload: unknown, day: string): string | null {
  switch (kind) {
    case 'practice.set':
    case 'practice.changed': {
      const read = v.safeParse(termsPayload, payload);
      if (!read.success) return null;
      const facts = { terms: termsText(read.output), day: inSentence(read.output.from, day) };
      if (kind === 'practice.set') return m.practice_history_set(facts);
      return changeTellers[read.output.change](facts);
    }
    case 'practice.paused': {
      const read = v.safeParse(pausePayload, payload);
      if (!read.success) return null;
      const { from, to } = read.output;
      return to === null
        ? m.practice_history_paused_open({ from: inSentence(from, day) })
        : m.practice_history_paused({ from: inSentence(from, day), to: inSentence(to, day) });
    }
    case 'practice.resumed': {
      const read = v.safeParse(resumePayload, payload);
      return read.success ? m.practice_history_resumed({ day: inSentence(read.output.on, day) }) : null;
    }
    default:
      return null;
  }
}

const changeTellers = {
  more: m.practice_history_more,
  less: m.practice_history_less,
  different: m.practice_history_different,
};
