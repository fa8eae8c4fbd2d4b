/** Who decides once work is handed over, from the most to the least freedom. */
export const decisionRights = ['they', 'they-tell', 'together', 'me'] as const;
export type DecisionRight = (typeof decisionRights)[number];

export const delegationParts = ['what', 'why', 'doneMeans', 'by', 'means', 'decides'] as const;
export type DelegationPart = (typeof delegationParts)[number];

/** What is said about work that is handed over. `by` is a local date and time; blank texts are not said yet. */
export interface Delegation {
  readonly what: string;
  readonly why: string;
  readonly doneMeans: string;
  readonly by: string;
  /** Time, money, access, people. */
  readonly means: string;
  readonly decides: DecisionRight | null;
}

/** What the other person would have to guess, in the order in which it is said. */
export function openQuestions(delegation: Delegation): DelegationPart[] {
  return delegationParts.filter((part) => (delegation[part] ?? '').trim() === '');
}
