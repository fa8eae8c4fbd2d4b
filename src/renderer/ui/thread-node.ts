/** One knot or bead on the Thread, from the purpose down to the latest check-in. */
export interface ThreadNode {
  readonly id: string;
  readonly kind: 'purpose' | 'objective' | 'outcome' | 'key-result' | 'commitment' | 'step' | 'check-in';
  readonly label: string;
  /** `done` is drawn solid, `planned` dashed, `current` solid with a halo. */
  readonly state: 'done' | 'planned' | 'current';
  /** It was renegotiated: drawn as a knot. */
  readonly knot?: boolean;
  readonly href?: string;
}
