import type { WitnessFileView } from '../../../contract/device-contract.ts';
import { m } from '../../../messages/index.ts';
import { deviceErrorSentence } from '../device-error-sentence.ts';

export type RequestFileView = Extract<WitnessFileView, { readonly kind: 'request' }>;
export type AnswerFileView = Extract<WitnessFileView, { readonly kind: 'answer' }>;

/** Why an answer cannot be taken in, or null when it can. A file that was tampered with says that and nothing else. */
export function answerProblem({ isGenuine, problem }: AnswerFileView): string | null {
  if (!isGenuine) return deviceErrorSentence({ type: 'file-forged' });
  if (problem === null) return null;
  return problem === 'unchanged' ? m.device_answer_known() : deviceErrorSentence({ type: problem });
}

/** Why a request cannot be countersigned, or null when it can. */
export function requestProblem({ isGenuine, isOwn }: RequestFileView): string | null {
  if (!isGenuine) return deviceErrorSentence({ type: 'file-forged' });
  return isOwn ? deviceErrorSentence({ type: 'witness-is-owner' }) : null;
}
