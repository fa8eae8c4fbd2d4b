/** Kinds of entry that are written along prompts. */
export const promptedKinds = ['morning', 'evening', 'weekly', 'monthly', 'setback'] as const;
export type PromptedKind = (typeof promptedKinds)[number];

/** A prompt the app brings along. Its words are sentences of the interface; here stands only how many there are to rotate. */
export interface BuiltInPrompt {
  readonly id: string;
  readonly wordings: number;
  /** Whether it is asked until the person chooses otherwise. */
  readonly isOn: boolean;
  /** What the screen offers under the answer. */
  readonly offers: PromptOffer | null;
}

/** The kinds of obstacle to choose from; or to turn the answer into a commitment. */
export type PromptOffer = 'obstacle' | 'commitment';

type Prompt = readonly [id: string, wordings: number, offers?: PromptOffer | null];

function built(asked: readonly Prompt[], spare: readonly Prompt[]): BuiltInPrompt[] {
  const toPrompt =
    (isOn: boolean) =>
    ([id, wordings, offers = null]: Prompt): BuiltInPrompt => ({ id, wordings, isOn, offers });
  return [...asked.map(toPrompt(true)), ...spare.map(toPrompt(false))];
}

/** In the order they are asked. An id is never given to another question: answers keep it for good. */
export const builtInPrompts: Readonly<Record<PromptedKind, readonly BuiltInPrompt[]>> = {
  morning: built(
    [
      ['focus', 4],
      ['first-move', 3, 'commitment'],
      ['foreseen', 3],
    ],
    [
      ['look-forward', 2],
      ['for-someone', 2],
    ],
  ),
  evening: built(
    [
      ['small-win', 4],
      ['setback', 3],
      ['in-the-way', 3, 'obstacle'],
      ['first-step', 3, 'commitment'],
    ],
    [
      ['learned', 2],
      ['appreciation', 2],
    ],
  ),
  setback: built(
    [
      ['what-happened', 2],
      ['in-the-way', 3, 'obstacle'],
      ['in-my-hands', 2],
      ['what-to-change', 3],
      ['small-step', 3, 'commitment'],
    ],
    [['to-keep', 2]],
  ),
  weekly: built(
    [
      ['week-moved', 3],
      ['week-stood', 3, 'obstacle'],
      ['what-to-change', 3],
      ['week-ahead', 3],
    ],
    [['week-people', 2]],
  ),
  monthly: built(
    [
      ['month-closer', 2],
      ['month-still', 2, 'obstacle'],
      ['month-let-go', 2],
      ['month-ahead', 2],
    ],
    [['month-purpose', 2]],
  ),
};

/** The built-in prompt with this id; undefined for one of the person's own. */
export function builtInPrompt(kind: PromptedKind, id: string): BuiltInPrompt | undefined {
  return builtInPrompts[kind].find((prompt) => prompt.id === id);
}
