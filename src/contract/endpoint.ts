import type * as v from 'valibot';
import type { DomainError } from '../domain/kernel/result.ts';

/**
 * One query or command. The input schema is checked at run time in the app, since it comes from outside the process; the
 * result and its errors come from the app itself and are types only.
 */
export interface Endpoint<
  K extends 'query' | 'command',
  S extends v.GenericSchema,
  O,
  E extends DomainError,
> {
  readonly kind: K;
  readonly input: S;
  /** Carries the types of result and errors; never present at run time. */
  readonly types?: { readonly output: O; readonly error: E };
}

export type AnyEndpoint = Endpoint<'query' | 'command', v.GenericSchema, unknown, DomainError>;

/** What a command answers: the intent, so that it can be taken back. */
export interface Committed {
  readonly intentId: string;
}

/** A command that made a record answers with its id. */
export interface Created extends Committed {
  readonly id: string;
}

export function query<O, E extends DomainError = never>() {
  return <S extends v.GenericSchema>(input: S): Endpoint<'query', S, O, E> => ({ kind: 'query', input });
}

export function command<O, E extends DomainError = never>() {
  return <S extends v.GenericSchema>(input: S): Endpoint<'command', S, O, E> => ({ kind: 'command', input });
}
