import fc from 'fast-check';
import * as v from 'valibot';
import { undoneKind, type RecordedEvent } from '../../src/domain/kernel/event.ts';
import { projections } from '../../src/journal/projections/all-projections.ts';

export type SubjectKindUnderTest = keyof typeof projections;

/** Every kind of record there is. */
export const subjectKindsUnderTest = Object.keys(projections) as SubjectKindUnderTest[];

const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'UTC'];
const id = (count: number): string => `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
const hlc = (order: number, device: number): string =>
  `${order.toString(16).padStart(12, '0')}-0000-${device.toString(16).padStart(12, '0')}`;

/** Payloads that the schema takes: built from what the schema itself says, so that a new event is covered at once. */
function validPayload(schema: v.GenericSchema<unknown, unknown>): fc.Arbitrary<unknown> {
  const known = schema as unknown as SchemaShape;
  switch (known.type) {
    case 'strict_object': {
      const entries = Object.entries(known.entries ?? {});
      const required = entries.filter(([, field]) => (field as unknown as SchemaShape).type !== 'optional');
      return fc.record(Object.fromEntries(entries.map(([key, field]) => [key, validPayload(field)])), {
        requiredKeys: required.map(([key]) => key),
      });
    }
    case 'optional':
      return validPayload(wrappedOf(known));
    case 'nullable':
      return fc.option(validPayload(wrappedOf(known)), { nil: null });
    case 'picklist':
    case 'enum':
      return fc.constantFrom(...(known.options ?? []));
    case 'literal':
      return fc.constant(known.literal);
    case 'variant':
      return fc.oneof(
        ...(known.options as v.GenericSchema<unknown, unknown>[]).map((one) => validPayload(one)),
      );
    case 'array':
      return fc.array(validPayload(known.item ?? schema), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constantFrom(...leaves.filter((leaf) => v.is(schema, leaf)));
  }
}

interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema<unknown, unknown>>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: v.GenericSchema<unknown, unknown>;
  readonly item?: v.GenericSchema<unknown, unknown>;
  readonly literal?: unknown;
}

function wrappedOf({ wrapped }: SchemaShape): v.GenericSchema<unknown, unknown> {
  if (wrapped === undefined) throw new Error('An optional field wraps another');
  return wrapped;
}

/** Something for every form that a field may want. */
const leaves: readonly unknown[] = [
  ...Array.from({ length: 20 }, (_, count) => id(count)),
  ...['2026-11-23', '2026-11-24', '2026-11-23T15:00', '2026-11-23T14:00:00.000Z', '20:30', '04:00'],
  ...['Europe/Berlin', 'word', 'two words', 'a0', 'a1', 'é'],
  ...[0, 3, 14],
  // A public key, and a signature.
  ...[`${'A'.repeat(43)}=`, `${'A'.repeat(86)}==`],
];

/** All events of one record, as they could arrive from several devices, some of them beyond this build. */
export function arbitraryEvents(kind: SubjectKindUnderTest): fc.Arbitrary<RecordedEvent[]> {
  const { events } = projections[kind].subject;
  const known = Object.entries(
    events as Readonly<Record<string, { schema: v.GenericSchema<unknown, unknown> }>>,
  );
  const body = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.oneof(...known.map(([name, one]) => withPayload(name, validPayload(one.schema)))),
    },
    {
      weight: 2,
      arbitrary: withPayload(
        undoneKind,
        fc.record({
          eventIds: fc.array(fc.integer({ min: 0, max: 11 }).map(id), { minLength: 1, maxLength: 3 }),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom(...known.map(([name]) => name), undoneKind),
        payload: fc.jsonValue(),
      }),
    },
    { weight: 1, arbitrary: withPayload(`${kind}.of-the-future`, fc.jsonValue()) },
  );
  const event = fc.record({
    body,
    version: fc.constantFrom(1, 1, 1, 1, 2),
    zone: fc.constantFrom(...zones),
    device: fc.integer({ min: 1, max: 3 }),
  });
  return fc.array(event, { minLength: 1, maxLength: 12 }).chain((drawn) =>
    fc
      .shuffledSubarray(
        drawn.map((_, index) => index),
        { minLength: drawn.length },
      )
      .map((orders) => drawn.map((one, index) => toEvent(kind, one, index, orders[index] ?? 0))),
  );
}

function withPayload(kind: string, payload: fc.Arbitrary<unknown>) {
  return fc.record({ kind: fc.constant(kind), payload: fc.option(payload, { nil: null, freq: 8 }) });
}

interface DrawnEvent {
  readonly body: { readonly kind: string; readonly payload: unknown };
  readonly version: number;
  readonly zone: string;
  readonly device: number;
}

function toEvent(kind: string, drawn: DrawnEvent, index: number, order: number): RecordedEvent {
  return {
    id: id(index),
    intentId: id(100 + index),
    hlc: hlc(order + 1, drawn.device),
    subjectKind: kind,
    subjectId: id(999),
    kind: drawn.body.kind,
    version: drawn.version,
    at: `2026-11-23T10:00:${String(order).padStart(2, '0')}.000Z`,
    zone: drawn.zone,
    day: '2026-11-23',
    payload: drawn.body.payload,
  };
}
