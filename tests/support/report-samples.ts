import type {
  Commitment,
  Due,
  EasingBasis,
  PromiseChange,
  Obstacle,
  Verdict,
} from '../../src/domain/commitment/commitment.ts';
import type { Occurrence } from '../../src/domain/kernel/event.ts';
import type { Need } from '../../src/domain/need/need.ts';
import type { ReportDraft } from '../../src/domain/report/report.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import type { ReportMaterial, ReportMaterialCommitment } from '../../src/domain/report/build-report.ts';
import { localToInstant } from '../../src/domain/time/instants.ts';

/** Material for reports: pieces to build a case from, an empty one and a full one of twelve weeks. */

export const zone = 'Europe/Berlin';
export const ana = { id: 'person-ana', name: 'Ana Silva' } as const;

export function dueAt(local: string): Due {
  return { local, zone, instant: localToInstant(local, zone).instant };
}

export function on(day: string): Occurrence {
  return { at: `${day}T12:00:00.000Z`, zone, day };
}

export function commitment(over: Partial<Commitment> = {}): Commitment {
  return {
    id: 'one',
    statement: 'Send the draft',
    doneMeans: null,
    due: dueAt('2026-11-20T15:00'),
    horizonDays: 3,
    personId: ana.id,
    goalId: null,
    tags: [],
    made: on('2026-11-01'),
    changes: [],
    settlement: null,
    ...over,
  };
}

export function settled(
  verdict: Verdict,
  day: string,
  obstacle: Obstacle | null = null,
  note: string | null = null,
  basis: EasingBasis | null = null,
) {
  return { settlement: { verdict, obstacle, note, basis, when: on(day) } };
}

export function entryOf(
  state: Commitment,
  over: Partial<ReportMaterialCommitment> = {},
): ReportMaterialCommitment {
  return {
    id: state.id,
    commitment: state,
    sharedSince: null,
    thread: [],
    confidence: null,
    checkInNote: null,
    steps: { total: 0, completed: 0 },
    ...over,
  };
}

export function need(over: Partial<Need> = {}): Need {
  return {
    id: 'need',
    what: 'Two reviewers for the contract',
    personId: ana.id,
    by: '2026-11-27',
    commitmentId: null,
    goalId: null,
    state: 'open',
    promisedBy: null,
    note: null,
    raised: on('2026-11-10'),
    answered: null,
    ...over,
  };
}

export function material(over: Partial<ReportMaterial> = {}): ReportMaterial {
  return {
    person: ana,
    author: 'Jan Novák',
    period: { from: '2026-08-31', to: '2026-11-23', sinceLast: false },
    madeAt: '2026-11-23T15:40:00.000Z',
    zone,
    commitments: [],
    needs: [],
    oneOnOnes: [],
    passages: [],
    ...over,
  };
}

const purpose = { kind: 'purpose', title: 'People leave our care knowing what happens next' } as const;
const hiring = [purpose, { kind: 'objective', title: 'A team of six that covers the night shift' }] as const;
const letters = [
  purpose,
  { kind: 'objective', title: 'Every discharge letter reaches the practice within a day' },
  { kind: 'outcome', title: 'Median time to letter from 4 days to 1' },
] as const;

const renegotiated: PromiseChange = {
  kind: 'renegotiated',
  from: dueAt('2026-11-13T17:00'),
  to: dueAt('2026-11-20T15:00'),
  basis: null,
  reason: 'The works council meets a week later than planned',
  words: null,
  when: on('2026-11-09'),
};

/** Twelve weeks of one person's work: every section filled, long and multilingual texts among them. */
export function fullMaterial(): ReportMaterial {
  return material({
    period: { from: '2026-08-31', to: '2026-11-23', sinceLast: true },
    commitments: [...namedCommitments(), ...weeklyCommitments()],
    needs: [
      need({ id: 'n1' }),
      need({
        id: 'n2',
        what: 'A decision on the budget for Łódź (€ 12 500)',
        state: 'promised',
        note: 'By the December board',
      }),
      need({
        id: 'n3',
        what: 'Access to the letters archive',
        state: 'met',
        by: null,
        raised: on('2026-10-02'),
      }),
    ],
    oneOnOnes: [
      {
        id: 'o1',
        personId: ana.id,
        day: '2026-10-26',
        decisions: 'Jan takes the rota until the new year.\nAna asks the board about the second position.',
        recorded: on('2026-10-26'),
      },
    ],
    passages: [
      {
        id: 'p1',
        entryId: 'e1',
        personId: ana.id,
        text: 'First time the night team ran the handover alone. Nobody called me. 🎉',
        picked: on('2026-11-18'),
      },
    ],
  });
}

function namedCommitments(): ReportMaterialCommitment[] {
  return [
    entryOf(
      commitment({
        id: 'c1',
        statement: 'Send Ana the draft of the rota agreement',
        doneMeans: 'She has a version that the works council can read',
        changes: [renegotiated],
        ...settled('kept', '2026-11-20', null, 'Sent at noon, two questions open'),
      }),
      { thread: hiring, steps: { total: 4, completed: 4 } },
    ),
    entryOf(
      commitment({
        id: 'c2',
        statement: 'Interview three candidates for the night shift — Zoë, Siân and Mr Müller-Lüdenscheidt',
        due: dueAt('2026-11-06T12:00'),
        ...settled('partly', '2026-11-06', 'external', 'One candidate moved to next week'),
      }),
      { thread: hiring, steps: { total: 3, completed: 2 } },
    ),
    entryOf(
      commitment({
        id: 'c3',
        statement: 'Measure how long the last fifty letters took',
        due: dueAt('2026-10-30T17:00'),
        ...settled(
          'missed',
          '2026-11-01',
          'clarity',
          'It was not clear which date counts as sent. The next step: ask records for the log.',
        ),
      }),
      { thread: letters },
    ),
    entryOf(
      commitment({
        id: 'c4',
        statement: 'Present the letter template to the practices',
        due: dueAt('2026-10-14T10:00'),
        ...settled('excused', '2026-10-14', null, 'Ill from Monday to Thursday'),
      }),
      { thread: letters },
    ),
    entryOf(
      commitment({ id: 'c5', statement: 'Write up the on-call survey', due: dueAt('2026-11-19T18:00') }),
      {
        thread: hiring,
      },
    ),
    entryOf(
      commitment({
        id: 'c6',
        statement: 'Agree the letter template with the two largest practices',
        doneMeans: 'Both have said yes in writing',
        due: dueAt('2026-12-04T12:00'),
        changes: [
          {
            ...renegotiated,
            kind: 'eased',
            basis: 'agreement',
            from: dueAt('2026-11-27T12:00'),
            to: dueAt('2026-12-04T12:00'),
            when: on('2026-11-23'),
          },
        ],
      }),
      {
        thread: letters,
        confidence: 'at-risk',
        checkInNote: 'One practice answers slowly; a call is set for Wednesday',
        steps: { total: 5, completed: 2 },
      },
    ),
    entryOf(commitment({ id: 'c7', statement: 'Read the new discharge guideline', due: null }), {
      confidence: 'on-track',
    }),
  ];
}

/** One small commitment a week, kept but for one. */
function weeklyCommitments(): ReportMaterialCommitment[] {
  const days = [
    '09-04',
    '09-11',
    '09-18',
    '09-25',
    '10-02',
    '10-09',
    '10-16',
    '10-23',
    '11-06',
    '11-13',
    '11-20',
  ];
  return days.map((day, index) =>
    entryOf(
      commitment({
        id: `w${index}`,
        statement: `Publish the night rota for week ${index + 37}`,
        due: dueAt(`2026-${day}T16:00`),
        ...(index === 4
          ? settled('missed', `2026-${day}`, 'capacity', 'Two people were ill; it came out on Monday.')
          : settled('kept', `2026-${day}`)),
      }),
      { thread: hiring },
    ),
  );
}

/** A report in whose every section stands the same text. */
export function reportWith(statement: string, note: string | null = null): ReportDraft {
  return buildReport(
    material({
      commitments: [
        entryOf(commitment({ statement, doneMeans: note, ...settled('kept', '2026-11-20', null, note) })),
      ],
      needs: [need({ what: statement, note })],
      oneOnOnes: [
        {
          id: 'o',
          personId: ana.id,
          day: '2026-11-02',
          decisions: note ?? statement,
          recorded: on('2026-11-02'),
        },
      ],
    }),
  );
}
