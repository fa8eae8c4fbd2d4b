/** One choice of a Select, RadioGroup or Segmented. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}
