import type { InputIssue, ReadOnlyReason } from '../contract/errors.ts';
import type { DomainError } from '../domain/kernel/result.ts';
import { m } from '../messages/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** Every error code a command may meet, as a sentence that says what to do. */
const sentences: Readonly<Record<string, () => string>> = {
  'backup-damaged': m.cli_error_backup_damaged,
  'backup-failed': m.cli_error_backup_failed,
  'cannot-write': m.cli_error_cannot_write,
  'disk-full': m.cli_error_disk_full,
  'due-in-the-past': m.cli_error_due_in_the_past,
  'journal-locked': m.cli_error_journal_locked,
  'not-found': m.cli_error_not_found,
  'period-reversed': m.cli_error_period_reversed,
  'report-failed': m.cli_error_report_failed,
};

const readOnlySentences: Readonly<Record<ReadOnlyReason, () => string>> = {
  damaged: m.cli_read_only_damaged,
  'folder-read-only': m.cli_read_only_folder,
  'migration-failed': m.cli_read_only_migration,
  'newer-version': m.cli_read_only_newer,
  unreadable: m.cli_read_only_unreadable,
};

const fieldNames: Readonly<Record<string, () => string>> = {
  due: m.cli_field_due,
  name: m.cli_field_backup,
  newPersonName: m.cli_field_person,
  statement: m.cli_field_statement,
  tags: m.cli_field_tags,
  text: m.cli_field_line,
};

/** A code nobody translated reads as unexpected: nothing internal is shown. */
export function errorSentence(error: DomainError): string {
  if (isReadOnly(error)) return readOnlySentence(error.reason);
  if (isInvalidInput(error) && error.issues[0] !== undefined) return issueSentence(error.issues[0]);
  return (sentences[error.type] ?? m.cli_error_unexpected)();
}

export function readOnlySentence(reason: ReadOnlyReason): string {
  return readOnlySentences[reason]();
}

export function exitCodeOf(error: DomainError): ExitCode {
  if (isReadOnly(error)) return exitCodes.journalNotWritable;
  if (isInvalidInput(error)) return exitCodes.wrongUsage;
  return error.type === 'due-in-the-past' ? exitCodes.askedBack : exitCodes.failed;
}

function issueSentence({ field, code, limit }: InputIssue): string {
  const named = { field: (fieldNames[field.split('.')[0] ?? ''] ?? m.cli_field_other)() };
  if (code === 'min_length') return m.cli_issue_empty(named);
  if (code === 'max_length') return m.cli_issue_too_long({ ...named, limit: limit ?? '' });
  return m.cli_issue_other(named);
}

function isReadOnly(error: DomainError): error is { type: 'read-only'; reason: ReadOnlyReason } {
  return error.type === 'read-only';
}

function isInvalidInput(
  error: DomainError,
): error is { type: 'invalid-input'; issues: readonly InputIssue[] } {
  return error.type === 'invalid-input';
}
