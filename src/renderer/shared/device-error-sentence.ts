import type { SigningError } from '../../contract/device-contract.ts';
import type { AudienceError } from '../../domain/audience/audience.ts';
import type { StakeError } from '../../domain/stake/decide-stake.ts';
import type { CountersignError } from '../../domain/testimony/testimony.ts';
import type { WitnessFileError } from '../../domain/witness/read-file.ts';
import type { AnswerError, WitnessError } from '../../domain/witness/witness.ts';
import { m } from '../../messages/index.ts';

/** What has a sentence of its own elsewhere: it is said of every commitment. */
type SaidElsewhere = 'already-settled' | 'already-due' | 'unchanged';

type DeviceErrorType = Exclude<
  | AnswerError['type']
  | AudienceError['type']
  | CountersignError['type']
  | SigningError['type']
  | StakeError['type']
  | WitnessError['type']
  | WitnessFileError['type']
  | 'file-forged'
  | 'file-of-other-kind',
  SaidElsewhere
>;

const sentences: Readonly<Record<DeviceErrorType, () => string>> = {
  'already-asked': m.device_error_already_asked,
  'already-audience': m.device_error_already_audience,
  'already-countersigned': m.device_error_already_countersigned,
  'already-revoked': m.device_error_already_revoked,
  'answer-of-another-journal': m.device_error_answer_of_another_journal,
  'answer-to-earlier-request': m.device_error_answer_to_earlier_request,
  'answer-to-earlier-terms': m.device_error_answer_to_earlier_terms,
  'audience-is-counterpart': m.device_error_audience_is_counterpart,
  'file-forged': m.device_error_file_forged,
  'file-foreign': m.device_error_file_foreign,
  'file-incomplete': m.device_error_file_incomplete,
  'file-not-json': m.device_error_file_not_json,
  'file-of-other-kind': m.device_error_file_of_other_kind,
  'file-other-version': m.device_error_file_other_version,
  'file-too-large': m.device_error_file_too_large,
  'name-needed': m.device_error_name_needed,
  'signing-key-unusable': m.device_error_signing_key_unusable,
  'stake-binds': m.device_error_stake_binds,
  'stake-exists': m.device_error_stake_exists,
  'stake-not-asked': m.device_error_stake_not_asked,
  'stake-not-yet': m.device_error_stake_not_yet,
  'stake-too-close': m.device_error_stake_too_close,
  'witness-is-owner': m.device_error_witness_is_owner,
};

export function isDeviceError<E extends { readonly type: string }>(
  error: E,
): error is Extract<E, { readonly type: DeviceErrorType }> {
  return Object.hasOwn(sentences, error.type);
}

export function deviceErrorSentence({ type }: { readonly type: DeviceErrorType }): string {
  return sentences[type]();
}
