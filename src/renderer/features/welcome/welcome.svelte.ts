import type { Client } from '../../../contract/create-client.ts';
import type { ProfileChange } from '../../../domain/profile/profile.ts';
import { errorSentence, type EndpointError } from '../../shared/error-sentence.ts';

export const welcomeSteps = ['you', 'commitment', 'reminders'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** What is typed in the three steps; nothing of it is lost by going back. */
export interface WelcomeWords {
  name: string;
  zone: string;
  startOfDay: string;
  statement: string;
  doneMeans: string;
  due: string;
  firstStep: string;
  eveningPromptAt: string;
  /** Minutes before due, or `none`. */
  lead: string;
}

export interface Welcome {
  readonly words: WelcomeWords;
  readonly step: WelcomeStep;
  readonly isSaving: boolean;
  readonly error: EndpointError | undefined;
  readonly problem: string | undefined;
  /** Saves the present step and goes on; answers true when it was the last one. */
  next(): Promise<boolean>;
  skip(): Promise<boolean>;
  back(): void;
}

export interface WelcomeStart {
  /** The zone that is in force because the computer is followed; null when one was chosen. */
  readonly followedZone: string | null;
  readonly words: WelcomeWords;
}

type WelcomeClient = Pick<Client, 'profile' | 'commitment'>;

export function createWelcome(client: WelcomeClient, start: WelcomeStart): Welcome {
  const words = $state(start.words);
  let at = $state(0);
  let isSaving = $state(false);
  let error = $state.raw<EndpointError>();
  /** Going back and on again must not make the commitment twice. */
  let hasCommitment = false;

  const step = $derived(welcomeSteps[at] ?? 'you');

  async function save(): Promise<EndpointError | undefined> {
    if (step === 'commitment') return makeCommitment();
    const change = step === 'you' ? aboutYou(words, start.followedZone) : aboutReminders(words);
    const result = await client.profile.change(change);
    return result.ok ? undefined : result.error;
  }

  async function makeCommitment(): Promise<EndpointError | undefined> {
    if (hasCommitment || words.statement.trim() === '') return undefined;
    const result = await client.commitment.make({
      statement: words.statement,
      doneMeans: orNull(words.doneMeans),
      due: orNull(words.due),
      firstSteps: words.firstStep.trim() === '' ? [] : [words.firstStep],
    });
    hasCommitment = result.ok;
    return result.ok ? undefined : result.error;
  }

  async function advance(): Promise<boolean> {
    if (at < welcomeSteps.length - 1) {
      at += 1;
      return false;
    }
    const result = await client.profile.change({ welcomed: true });
    error = result.ok ? undefined : result.error;
    return result.ok;
  }

  return {
    words,
    get step() {
      return step;
    },
    get isSaving() {
      return isSaving;
    },
    get error() {
      return error;
    },
    get problem() {
      return error && errorSentence(error);
    },
    async next() {
      isSaving = true;
      error = await save();
      const isDone = error ? false : await advance();
      isSaving = false;
      return isDone;
    },
    skip() {
      error = undefined;
      return advance();
    },
    back() {
      error = undefined;
      at = Math.max(0, at - 1);
    },
  };
}

function aboutYou(words: WelcomeWords, followedZone: string | null): ProfileChange {
  const zone = words.zone.trim().replaceAll(' ', '_');
  return {
    name: orNull(words.name),
    zone: zone === '' || zone === followedZone ? null : zone,
    ...(words.startOfDay === '' ? {} : { startOfDay: words.startOfDay }),
  };
}

function aboutReminders(words: WelcomeWords): ProfileChange {
  return {
    eveningPromptAt: orNull(words.eveningPromptAt),
    defaultLeadMinutes: words.lead === 'none' ? null : Number(words.lead),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
