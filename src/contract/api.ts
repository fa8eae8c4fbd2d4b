import type * as v from 'valibot';
import type { DomainError, Result } from '../domain/kernel/result.ts';
import { appContract, backupContract, journalContract, updaterContract } from './app-contract.ts';
import {
  audienceContract,
  stakeContract,
  witnessContract,
  writtenContractEndpoints,
} from './device-contract.ts';
import { captureContract, checkInContract, commitmentContract } from './commitment-contract.ts';
import { breakdownContract, stepContract } from './breakdown-contract.ts';
import type { AnyEndpoint, Endpoint } from './endpoint.ts';
import type { CommonError } from './errors.ts';
import { exerciseContract } from './exercise-contract.ts';
import { feedbackContract } from './feedback-contract.ts';
import { insightsContract } from './insights-contract.ts';
import { commitmentListContract } from './list-contract.ts';
import { alignmentContract, goalContract, keyResultContract } from './goal-contract.ts';
import {
  entryContract,
  historyContract,
  imageContract,
  passageContract,
  profileContract,
  reminderContract,
  todayContract,
} from './journal-contract.ts';
import { journalExportContract } from './journal-export-contract.ts';
import { needContract } from './need-contract.ts';
import { oneOnOneContract, personContract, reportContract } from './people-contract.ts';
import { planContract } from './plan-contract.ts';
import { practiceContract } from './practice-contract.ts';
import { preparationContract } from './preparation-contract.ts';
import { rewardContract } from './reward-contract.ts';
import { readingContract } from './reading-contract.ts';
import { promptContract } from './prompt-contract.ts';
import { reviewContract } from './review-contract.ts';
import { suggestionContract } from './suggestion-contract.ts';
import { savedViewContract } from './saved-view-contract.ts';
import { searchContract } from './search-contract.ts';

/**
 * Everything the app can be asked and told. Endpoint names derive from it (`commitment.make`); both transports, the
 * services and the clients are typed by it, so a query or command added here is reachable everywhere or does not compile.
 */
export const api = {
  alignment: alignmentContract,
  app: appContract,
  audience: audienceContract,
  backup: backupContract,
  breakdown: breakdownContract,
  capture: captureContract,
  checkIn: checkInContract,
  commitment: { ...commitmentContract, ...commitmentListContract },
  entry: entryContract,
  exercise: exerciseContract,
  feedback: feedbackContract,
  goal: goalContract,
  history: historyContract,
  image: imageContract,
  insights: insightsContract,
  journal: journalContract,
  journalExport: journalExportContract,
  keyResult: keyResultContract,
  need: needContract,
  oneOnOne: oneOnOneContract,
  passage: passageContract,
  person: personContract,
  plan: planContract,
  practice: practiceContract,
  preparation: preparationContract,
  profile: profileContract,
  reading: readingContract,
  prompt: promptContract,
  reminder: reminderContract,
  report: reportContract,
  reward: rewardContract,
  review: reviewContract,
  savedView: savedViewContract,
  search: searchContract,
  stake: stakeContract,
  step: stepContract,
  suggestion: suggestionContract,
  today: todayContract,
  updater: updaterContract,
  witness: witnessContract,
  writtenContract: writtenContractEndpoints,
};

export type Api = typeof api;

export type InputOf<E> = E extends Endpoint<infer _K, infer S, infer _O, infer _E> ? v.InferInput<S> : never;
export type ParsedInputOf<E> =
  E extends Endpoint<infer _K, infer S, infer _O, infer _E> ? v.InferOutput<S> : never;
export type OutputOf<E> = E extends Endpoint<infer _K, infer _S, infer O, infer _E> ? O : never;
export type ErrorOf<E> =
  E extends Endpoint<infer _K, infer _S, infer _O, infer Error>
    ? (Error extends DomainError ? Error : never) | CommonError
    : never;

/** The service side: one function for each endpoint, given checked input. */
export type Services = {
  readonly [F in keyof Api]: {
    readonly [N in keyof Api[F]]: (
      input: ParsedInputOf<Api[F][N]>,
    ) => Answer<Result<OutputOf<Api[F][N]>, ErrorOf<Api[F][N]>>>;
  };
};

type Answer<T> = T | Promise<T>;

/** `feature.name` for every endpoint of the contract. */
export function endpointNames(): string[] {
  return Object.entries(api).flatMap(([feature, endpoints]) =>
    Object.keys(endpoints).map((name) => `${feature}.${name}`),
  );
}

export function endpointByName(name: string): AnyEndpoint | null {
  const [feature = '', endpoint = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(api, feature)) return null;
  const endpoints = api[feature as keyof Api] as Readonly<Record<string, AnyEndpoint>>;
  return Object.hasOwn(endpoints, endpoint) ? (endpoints[endpoint] ?? null) : null;
}
