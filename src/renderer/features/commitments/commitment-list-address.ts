import { confidences } from '../../../domain/check-in/check-in.ts';
import { verdicts } from '../../../domain/commitment/commitment.ts';
import {
  additions,
  dueRanges,
  groupings,
  listOrders,
  plainView,
  statusChoices,
  type ListView,
} from '../../../domain/saved-view/list-view.ts';

/** In an address, "none" says that something must not be there: no person, no goal, no check-in. */
const none = 'none';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^[12]\d{3}-\d\d-\d\d$/;

/** The part of the address after `?` that shows this view; empty for the plain one. */
export function viewToAddress(view: ListView): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null | undefined): void => {
    if (value !== undefined && value !== '') query.set(name, value ?? none);
  };
  if (view.status !== plainView.status) put('status', view.status);
  put('person', view.personId);
  put('goal', view.goalId);
  put('tag', view.tag);
  put('text', view.text);
  put('due', view.due);
  put('from', view.dueFrom);
  put('to', view.dueTo);
  put('confidence', view.confidence);
  put('verdict', view.verdict);
  if (view.isRenegotiated) put('renegotiated', 'yes');
  put('has', view.has);
  if (view.group !== plainView.group) put('group', view.group);
  if (view.order !== plainView.order) put('order', view.order);
  return query.toString();
}

/** The view that an address names. What cannot be read, or is not known here, does not narrow the list. */
export function viewFromAddress(address: string | URLSearchParams): ListView {
  const query = new URLSearchParams(address);
  const among = <T extends string>(name: string, words: readonly T[]): T | undefined =>
    words.find((word) => word === query.get(name));
  const matching = (name: string, form: RegExp): string | undefined => {
    const value = query.get(name);
    return value !== null && form.test(value) ? value : undefined;
  };
  const orNone = <T extends string>(name: string, value: T | undefined): T | null | undefined =>
    query.get(name) === none ? null : value;
  const written = (name: string, limit: number): string | undefined =>
    query.get(name)?.slice(0, limit) || undefined;
  return withoutAbsent({
    status: among('status', statusChoices) ?? plainView.status,
    personId: orNone('person', matching('person', uuid)),
    goalId: orNone('goal', matching('goal', uuid)),
    tag: written('tag', 50),
    text: written('text', 200),
    due: among('due', dueRanges),
    dueFrom: matching('from', day),
    dueTo: matching('to', day),
    confidence: orNone('confidence', among('confidence', confidences)),
    verdict: among('verdict', verdicts),
    isRenegotiated: query.get('renegotiated') === 'yes' ? true : undefined,
    has: among('has', additions),
    group: among('group', groupings) ?? plainView.group,
    order: among('order', listOrders) ?? plainView.order,
  });
}

/** How many choices narrow the list beside its status. */
export function countNarrowing(view: ListView): number {
  const { status: _status, group: _group, order: _order, text: _text, ...choices } = view;
  return Object.values(choices).filter((choice) => choice !== undefined).length;
}

/** A choice that was not made is no field at all, so that equal views are equal. */
function withoutAbsent(view: { [K in keyof ListView]: ListView[K] | undefined }): ListView {
  return Object.fromEntries(
    Object.entries(view).filter(([, value]) => value !== undefined),
  ) as unknown as ListView;
}
