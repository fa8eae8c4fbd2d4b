/** Ends a `switch` over a union: a forgotten case is a compile error, an impossible value is a thrown bug. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
