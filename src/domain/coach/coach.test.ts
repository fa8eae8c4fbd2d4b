import { describe, expect, it } from 'vitest';
import { coach } from './coach.ts';
import { applyFix, type CoachDraft, type CoachFix, type CommitmentWords, type Finding } from './finding.ts';

const due = { local: '2026-12-11T15:00', isTimeSuggested: false };
const commitment = (statement: string, more: Partial<CommitmentWords> = {}): CommitmentWords => ({
  kind: 'commitment',
  statement,
  doneMeans: null,
  due,
  people: ['Ana Silva', 'Ben'],
  ...more,
});

/** A finding in short: its code, the words it points at, and what a click makes of them. */
function brief({ code, words, fix }: Finding): string {
  const parts = [code, words === null ? '' : `“${words}”`, fix === null ? '' : `→ ${result(fix)}`];
  return parts.filter((part) => part !== '').join(' ');
}

function result(fix: CoachFix): string {
  if (fix.kind === 'split') return fix.statements.join(' | ');
  if (fix.kind === 'due') return fix.local;
  return `${fix.field === 'doneMeans' ? 'done: ' : ''}${fix.text}`;
}

const findings = (draft: CoachDraft): string[] => coach(draft).map(brief);

/** Statements as people write them, each with everything the coach says to it. All have a due with a time. */
const statements: readonly (readonly string[])[] = [
  ['Send the draft to Ana'],
  ['Call the dentist'],
  ['try to call the dentist', 'wish “try to” → call the dentist'],
  ['I hope to finish the draft', 'wish “hope to” → Finish the draft', 'no-done-means'],
  ['I should really book the flights', 'wish “should really” → Book the flights'],
  ["I'd like to write the blog post", "wish “I'd like to” → Write the blog post", 'no-done-means'],
  ['Someone should update the wiki', 'no-owner “Someone should” → Update the wiki', 'no-done-means'],
  ['We need to fix the login page', 'no-owner “We need to” → Fix the login page'],
  ['The team should agree on a date', 'no-owner “The team should” → Agree on a date', 'no-done-means'],
  ["Let's plan the offsite", "no-owner “Let's” → Plan the offsite", 'no-done-means'],
  ['The report must be sent to Ana', 'no-owner “must be sent” → Send the report to Ana', 'no-done-means'],
  ['The invoices need to be paid', 'no-owner “need to be paid” → Pay the invoices', 'no-done-means'],
  ['Backups to be tested', 'no-owner “to be tested” → Test backups', 'no-done-means'],
  ['Get promoted', 'not-in-hands “Get promoted”'],
  ['Win the Acme deal', 'not-in-hands “Win”'],
  ['Ana agrees to the plan', 'not-in-hands “Ana agrees” → Ask Ana to agree to the plan'],
  ['Ana will send the numbers', 'not-in-hands “Ana will” → Ask Ana to send the numbers'],
  ['The client signs the contract', 'not-in-hands “The client signs” → Ask the client to sign the contract'],
  ['They should decide on the name', 'not-in-hands “They should” → Ask them to decide on the name'],
  [
    "Get Ana's approval for the budget",
    "not-in-hands “Get Ana's approval” → Ask for Ana's approval for the budget",
  ],
  ['Convince Ben to join the project', 'not-in-hands “Convince Ben” → Ask Ben to join the project'],
  ['Get Ana to sign the form', 'not-in-hands “Get Ana” → Ask Ana to sign the form'],
  ['Get to know Ana', 'no-done-means'],
  ['Get the report to Ana', 'no-done-means'],
  ['Get milk to make pancakes', 'no-done-means'],
  ['Meeting with Ana about the budget', 'no-action “Meeting” → Meet with Ana about the budget'],
  ['Writing the annual report', 'no-action “Writing” → Write the annual report'],
  ['Planning session with the team', 'no-done-means'],
  ['The quarterly report', 'no-action “The quarterly” → Finish the quarterly report'],
  ['My tax return', 'no-action “My tax” → Finish my tax return'],
  ['The deck is finished', 'no-action “The deck” → Finish the deck'],
  ['Send the draft and call Ben', 'several-goals “ and call” → Send the draft | Call Ben'],
  ['Send the draft to Ana and Ben'],
  ['Fund research and development', 'no-done-means'],
  ['Write the proposal and send it to Ana', 'no-done-means'],
  ['Clean and paint the fence', 'no-done-means'],
  [
    'Call Ana, book the room and send the invite',
    'several-goals “, book” → Call Ana | Book the room | Send the invite',
  ],
  ['Buy milk, eggs and bread'],
  ['Go to the gym and do legs'],
  ['Send the plan and budget to Ana'],
  ['Call Ana and ask about the budget'],
  ['Pay rent; book the flights', 'several-goals “; book” → Pay rent | Book the flights'],
  ['Improve the onboarding', 'vague-word “Improve”'],
  ['Get better at chess', 'vague-word “better”'],
  ['Work on the slides', 'vague-word “Work on”'],
  ['Improve page load to 2 seconds', 'no-done-means → done: 2 seconds'],
  ['Eat healthier', 'vague-word “healthier”'],
  ['Book a table on Good Friday'],
  ['Call Ben asap', 'filler “asap” → Call Ben'],
  ['Tidy the garage at some point', 'filler “at some point” → Tidy the garage', 'no-done-means'],
  ['Read 30 pages'],
  ['Practise the piano', 'no-measure'],
  ['Run 5 km'],
  ['Prepare 12 interview questions', 'no-done-means → done: 12 interview questions'],
  ['Write the report for Q3', 'no-done-means'],
  ['Review chapter 3', 'no-done-means'],
  ['Save €500'],
  ['Exercise three times a week'],
  ['Publish the release notes for 2.4'],
  ['Enviar el borrador'],
  ['📝 Send the draft ✅'],
  ['أرسل المسودة إلى آنا'],
  ['שלח את הטיוטה'],
  ['Draft'],
  ['I will'],
  ['I will send Ana the first draft'],
  ['Please send the draft to Ana'],
  ['Finalise the contract', 'no-done-means'],
  ['Ask Ana to review the draft'],
  ['Make a decision about the designer', 'no-done-means'],
  ["Don't forget to pay the rent"],
  ['To call the bank'],
  ['Maybe look into the new tool', 'wish “Maybe” → Look into the new tool', 'vague-word “look into”'],
  ['Write the design doc and review', 'no-done-means'],
  ['Cook dinner and wash the dishes', 'several-goals “ and wash” → Cook dinner | Wash the dishes'],
  ['Lose 5 kg'],
  ['Be on time for the stand-up', 'no-measure'],
  ['Be more patient', 'vague-word “more”'],
  ['Remind Ana about the slides'],
  ['Talk to Ben about the plan and the budget'],
  ['May review of the budget', 'no-done-means'],
  ['Mark the exams and enter the grades', 'several-goals “ and enter” → Mark the exams | Enter the grades'],
  ['Sit down and write the first page', 'no-done-means'],
  ['Plan to ship the beta', 'wish “Plan to” → Ship the beta'],
  ['Cancel the gym membership'],
  ['Thank Ben for the review'],
  ['Finish the slides by Friday', 'no-done-means'],
  ['Sort the photos and so on', 'filler “and so on” → Sort the photos', 'no-done-means'],
  [
    'Wipe the shelves, then water the plants',
    'several-goals “, then water” → Wipe the shelves | Water the plants',
  ],
  ['Decide whether the report should be sent', 'no-done-means'],
  ['Meet Ana and discuss the plan'],
  ['Rewrite 3 help pages', 'no-done-means → done: 3 help pages'],
  ['See if I can reach the landlord', 'wish “See if I can” → Reach the landlord', 'no-done-means'],
  [
    'The board approves the budget',
    'not-in-hands “The board approves” → Ask the board to approve the budget',
  ],
  ['Tidy up my stuff', 'vague-word “stuff”'],
  ['Write 500 words', 'no-done-means → done: 500 words'],
  ['Persuade the landlord', 'not-in-hands “Persuade the”'],
  ['Anyone can take minutes', 'no-owner “Anyone can” → Take minutes'],
];

describe('a statement', () => {
  it.each(statements.map(([statement = '', ...expected]) => ({ statement, expected })))(
    '“$statement”',
    ({ statement, expected }) => {
      expect(findings(commitment(statement))).toEqual(expected);
    },
  );

  it('is two when it is a pasted list', () => {
    expect(findings(commitment('- call the bank\n- book the room\n'))).toEqual([
      'several-goals “\n- book” → call the bank | book the room',
    ]);
    expect(findings(commitment('• Call the bank\r\n• Book the room'))).toEqual([
      'several-goals “\r\n• Book” → Call the bank | Book the room',
    ]);
  });

  it('is left alone while it is short, and in a language that is not known', () => {
    for (const text of [
      '',
      '   ',
      'Draft',
      '👩‍👩‍👧',
      'Zahnarzt anrufen',
      'Enviar el borrador',
      'שלח את הטיוטה',
    ]) {
      expect(findings(commitment(text))).toEqual([]);
    }
  });
});

describe('done means', () => {
  it('answers what is vague in the statement', () => {
    expect(
      findings(commitment('Improve the onboarding', { doneMeans: 'Two new people set up alone' })),
    ).toEqual([]);
  });

  it('can be vague itself, unless it counts', () => {
    expect(findings(commitment('Write the guide', { doneMeans: 'It is better' }))).toEqual([
      'vague-word “better”',
    ]);
    expect(findings(commitment('Write the guide', { doneMeans: '3 pages that read better' }))).toEqual([]);
  });
});

describe('a due', () => {
  it('that is missing is pointed at', () => {
    expect(findings(commitment('Send the draft', { due: null }))).toEqual(['no-due']);
  });

  it('without a clock time gets one', () => {
    const suggested = { local: '2026-12-11T17:00', isTimeSuggested: true };
    expect(findings(commitment('Send the draft', { due: suggested }))).toEqual([
      'no-clock-time → 2026-12-11T17:00',
    ]);
    const endOfDay = { local: '2026-12-11T23:59', isTimeSuggested: false };
    expect(findings(commitment('Send the draft', { due: endOfDay }))).toEqual([
      'no-clock-time → 2026-12-11T17:00',
    ]);
    const midnight = { local: '2026-12-11T00:00', isTimeSuggested: false };
    expect(findings(commitment('Send the draft', { due: midnight }))).toEqual(['no-clock-time']);
  });
});

describe('a goal', () => {
  const goal = { kind: 'goal', goalKind: 'objective', hasCycle: true, keyResults: 0 } as const;

  it('needs a measure and a cycle, unless it is a purpose', () => {
    const statement = 'People find us without help';
    expect(findings({ ...goal, statement, hasCycle: false })).toEqual(['no-measure', 'no-due']);
    expect(findings({ ...goal, statement, keyResults: 2 })).toEqual([]);
    expect(findings({ ...goal, statement, goalKind: 'purpose', hasCycle: false })).toEqual([]);
  });

  it('may be an outcome that others decide', () => {
    expect(findings({ ...goal, statement: 'Win 3 new clients' })).toEqual([]);
  });

  it('is told what is vague or two in one', () => {
    expect(findings({ ...goal, statement: 'We should improve our onboarding' })).toEqual([
      'no-owner “We should” → Improve our onboarding',
      'vague-word “improve”',
    ]);
    expect(findings({ ...goal, keyResults: 1, statement: 'Grow the team and open an office' })).toEqual([
      'several-goals “ and open” → Grow the team | Open an office',
    ]);
  });
});

it('asks a key result for its measure', () => {
  const statement = 'Sign-ups a week';
  expect(findings({ kind: 'key-result', statement, isMeasured: false })).toEqual(['no-measure']);
  expect(findings({ kind: 'key-result', statement, isMeasured: true })).toEqual([]);
});

it('makes of a fix the draft that was shown', () => {
  const draft = commitment('Send the draft and call Ben');
  const [several] = coach(draft);
  expect(several?.fix && applyFix(draft, several.fix)).toEqual(commitment('Send the draft'));
  expect(applyFix(draft, { kind: 'due', local: '2026-12-12T17:00' })).toMatchObject({
    due: { local: '2026-12-12T17:00', isTimeSuggested: false },
  });
  const goal = { kind: 'goal', goalKind: 'outcome', statement: 'A', hasCycle: true, keyResults: 0 } as const;
  expect(applyFix(goal, { kind: 'due', local: '2026-12-12T17:00' })).toEqual(goal);
});
