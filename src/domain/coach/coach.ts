import { missingActionIn, missingOwnerIn, wishIn } from './action-rules.ts';
import {
  coachCodes,
  type CoachDraft,
  type CommitmentWords,
  type Finding,
  type GoalWords,
  type KeyResultWords,
} from './finding.ts';
import { englishLexicon, type Lexicon } from './lexicon.ts';
import { measureIn } from './measure.ts';
import { readPromise, type Promised } from './promise.ts';
import { outOfReachIn } from './reach-rules.ts';
import { severalIn } from './several-rule.ts';
import { fillersIn, vagueWordsIn } from './vague-rule.ts';
import { readWords } from './words.ts';

/** A text this short is still being written. */
const fewestWords = 2;

/**
 * What could be clearer in a draft, the most telling first. Reads the words and nothing else: the same draft gives the
 * same findings, offline, whatever its length, and none of them keeps anybody from saving.
 */
export function coach(draft: CoachDraft, lexicon: Lexicon = englishLexicon): readonly Finding[] {
  const promised = readPromise(draft.statement, lexicon);
  if (promised.words.length - promised.head < fewestWords) return [];
  const findings = findingsOf(draft, promised, lexicon);
  return findings.toSorted((a, b) => coachCodes.indexOf(a.code) - coachCodes.indexOf(b.code));
}

function findingsOf(draft: CoachDraft, promised: Promised, lexicon: Lexicon): readonly Finding[] {
  switch (draft.kind) {
    case 'commitment':
      return commitmentFindings(draft, promised, lexicon);
    case 'goal':
      return goalFindings(draft, promised, lexicon);
    case 'key-result':
      return keyResultFindings(draft, promised, lexicon);
  }
}

function commitmentFindings(draft: CommitmentWords, promised: Promised, lexicon: Lexicon): Finding[] {
  const owner = missingOwnerIn(promised, lexicon);
  const reach = owner === null ? outOfReachIn(promised, draft.people, lexicon) : null;
  const action = owner === null && reach === null ? missingActionIn(promised, lexicon) : null;
  const several = severalIn(promised, lexicon);
  // One question at a time: what is not yet one thing to do is not asked when it is done.
  const isOneAction = reach === null && action === null && several === null;
  return [
    ...present([wishIn(promised), owner, reach, action, several]),
    ...clarityFindings(draft, promised, lexicon).filter(({ span }) => span !== null || isOneAction),
    ...dueFindings(draft),
  ];
}

/** What says when it is done: vague words first, since they ask the same question more exactly. */
function clarityFindings(draft: CommitmentWords, promised: Promised, lexicon: Lexicon): Finding[] {
  const { text, words, head } = promised;
  const fillers = fillersIn(text, words, head, 'statement', lexicon);
  const doneMeans = draft.doneMeans ?? '';
  if (doneMeans.trim() !== '') return [...fillers, ...doneMeansFindings(doneMeans, lexicon)];
  const measure = measureIn(text, words, lexicon);
  const vague = measure === null ? vagueWordsIn(text, words, head, 'statement', lexicon) : [];
  if (vague.length > 0) return [...fillers, ...vague];
  return [...fillers, ...present([missingEnd(promised, measure, lexicon)])];
}

function doneMeansFindings(text: string, lexicon: Lexicon): readonly Finding[] {
  const words = readWords(text);
  const fillers = fillersIn(text, words, 0, 'doneMeans', lexicon);
  if (measureIn(text, words, lexicon) !== null) return fillers;
  return [...fillers, ...vagueWordsIn(text, words, 0, 'doneMeans', lexicon)];
}

/** A verb like "send" says by itself when it is done; "practise" says so with an amount; others by done means. */
function missingEnd({ words, head }: Promised, measure: string | null, lexicon: Lexicon): Finding | null {
  const verb = words[head]?.lower ?? '';
  if (lexicon.settledVerbs.has(verb)) return null;
  const isEnglish = lexicon.verbs.has(verb) || words.some(({ lower }) => lexicon.sets.common.has(lower));
  if (!isEnglish) return null;
  if (lexicon.openVerbs.has(verb)) return measure === null ? absent('no-measure') : null;
  const fix = measure === null ? null : ({ kind: 'reword', field: 'doneMeans', text: measure } as const);
  return { ...absent('no-done-means'), fix };
}

const usualTime = '17:00';

function dueFindings({ due }: CommitmentWords): Finding[] {
  if (due === null) return [absent('no-due')];
  // Midnight is a date in disguise.
  const time = due.local.slice(11);
  if (time === '00:00') return [absent('no-clock-time')];
  if (time === '23:59') return [timeFinding(`${due.local.slice(0, 10)}T${usualTime}`)];
  return due.isTimeSuggested ? [timeFinding(due.local)] : [];
}

function timeFinding(local: string): Finding {
  return { ...absent('no-clock-time'), fix: { kind: 'due', local } };
}

function goalFindings(draft: GoalWords, promised: Promised, lexicon: Lexicon): Finding[] {
  const { text, words, head } = promised;
  const said = present([wishIn(promised), missingOwnerIn(promised, lexicon)]);
  if (draft.goalKind === 'purpose') return said;
  const isMeasured = draft.keyResults > 0 || measureIn(text, words, lexicon) !== null;
  const vague = isMeasured ? [] : vagueWordsIn(text, words, head, 'statement', lexicon);
  return [
    ...said,
    ...present([severalIn(promised, lexicon)]),
    ...vague,
    ...fillersIn(text, words, head, 'statement', lexicon),
    ...(isMeasured || vague.length > 0 ? [] : [absent('no-measure')]),
    ...(draft.hasCycle ? [] : [absent('no-due')]),
  ];
}

function keyResultFindings(draft: KeyResultWords, promised: Promised, lexicon: Lexicon): Finding[] {
  const { text, words, head } = promised;
  return [
    ...present([wishIn(promised), missingOwnerIn(promised, lexicon)]),
    ...fillersIn(text, words, head, 'statement', lexicon),
    ...(draft.isMeasured ? [] : [absent('no-measure')]),
  ];
}

function absent(code: Finding['code']): Finding {
  return {
    code,
    field: code === 'no-done-means' || code === 'no-measure' ? 'doneMeans' : 'statement',
    span: null,
    words: null,
    fix: null,
  };
}

function present(findings: readonly (Finding | null)[]): Finding[] {
  return findings.filter((finding) => finding !== null);
}
