import type { CommonError, InputIssue, ReadOnlyReason } from '../../contract/errors.ts';
import { exhaustive } from '../../domain/kernel/exhaustive.ts';
import type { DomainError } from '../../domain/kernel/result.ts';
import { m } from '../../messages/index.ts';

/** What happened, and what to do about it. */
export interface ErrorText {
  readonly message: string;
  readonly advice: string;
}

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const commonTypes: Record<CommonError['type'], true> = {
  'invalid-input': true,
  'not-found': true,
  'read-only': true,
  'disk-full': true,
  'journal-locked': true,
  'cannot-write': true,
  disconnected: true,
  internal: true,
};

export function isCommonError(error: DomainError): error is CommonError {
  return Object.hasOwn(commonTypes, error.type);
}

/** The sentences for an error any endpoint may answer with; a code a feature did not translate reads as unexpected. */
export function errorText(error: DomainError): ErrorText {
  if (!isCommonError(error)) return unexpected();
  switch (error.type) {
    case 'invalid-input':
      return { message: m.app_error_invalid(), advice: error.issues[0] ? issueText(error.issues[0]) : '' };
    case 'not-found':
      return { message: m.app_error_not_found(), advice: m.app_error_not_found_advice() };
    case 'read-only':
      return { message: readOnlyText(error.reason), advice: m.app_error_read_only_advice() };
    case 'disk-full':
      return { message: m.app_error_disk_full(), advice: m.app_error_disk_full_advice() };
    case 'journal-locked':
      return { message: m.app_error_locked(), advice: m.app_error_locked_advice() };
    case 'cannot-write':
      return { message: m.app_error_cannot_write(), advice: m.app_error_cannot_write_advice() };
    case 'disconnected':
      return { message: m.app_error_disconnected(), advice: m.app_error_disconnected_advice() };
    case 'internal':
      return unexpected();
    default:
      return exhaustive(error);
  }
}

/** What would be right for one field, from the rule it broke. Put it into that Field's `error`. */
export function issueText(issue: InputIssue): string {
  switch (issue.code) {
    case 'non_empty':
    case 'min_length':
      return m.app_issue_required();
    case 'max_length':
      return m.app_issue_max_length({ limit: limitText(issue) });
    case 'max_items':
      return m.app_issue_max_items({ limit: limitText(issue) });
    case 'min_value':
      return m.app_issue_min_value({ limit: limitText(issue) });
    case 'max_value':
      return m.app_issue_max_value({ limit: limitText(issue) });
    case 'integer':
      return m.app_issue_integer();
    default:
      return m.app_issue_other();
  }
}

/** Large limits are read in groups of three: 1,000,000. */
function limitText({ limit }: InputIssue): string {
  return typeof limit === 'number' ? numberFormat.format(limit) : (limit ?? '');
}

/** The sentence for the field at `path`, or undefined when the error is about something else. */
export function fieldError(error: DomainError | undefined, path: string): string | undefined {
  if (!error || !isCommonError(error) || error.type !== 'invalid-input') return undefined;
  const issue = error.issues.find(({ field }) => field === path || field.startsWith(`${path}.`));
  return issue && issueText(issue);
}

export function readOnlyText(reason: ReadOnlyReason): string {
  const texts: Record<ReadOnlyReason, () => string> = {
    'folder-read-only': m.app_read_only_folder,
    damaged: m.app_read_only_damaged,
    unreadable: m.app_read_only_unreadable,
    'newer-version': m.app_read_only_newer,
    'migration-failed': m.app_read_only_migration,
  };
  return texts[reason]();
}

function unexpected(): ErrorText {
  return { message: m.app_error_unexpected(), advice: m.app_error_unexpected_advice() };
}
