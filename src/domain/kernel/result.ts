/**
 * An expected outcome as a value. Errors are plain objects with a `type`, so they survive structured clone
 * and JSON; a bug is thrown instead and reaches the host's top-level handler.
 */
export type Result<T, E extends DomainError = DomainError> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E extends DomainError> {
  readonly ok: false;
  readonly error: E;
}

/** The least an expected error carries: a code. Data a sentence needs stands beside it. */
export interface DomainError {
  readonly type: string;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<const E extends DomainError>(error: E): Err<E> {
  return { ok: false, error };
}

/** The value, or a thrown bug: for places where the caller has already ruled the error out. */
export function unwrap<T, E extends DomainError>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`Expected a value, got the error ${result.error.type}`);
}
