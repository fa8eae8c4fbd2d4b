import { describe, expect, it } from 'vitest';
import { answerText, requestText } from '../../../tests/support/witness-files.ts';
import { readWitnessFile } from './read-file.ts';

const request = requestText();

function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(request) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

describe('a signed file', () => {
  it('is read whole, with or without a byte order mark', () => {
    const file: unknown = JSON.parse(request);
    expect(readWitnessFile(request)).toEqual({ ok: true, value: file });
    expect(readWitnessFile(`\uFEFF${request}`)).toEqual({ ok: true, value: file });
    expect(readWitnessFile(answerText(request))).toMatchObject({ ok: true });
  });

  it.each<[string, string, string]>([
    ['is larger than any is', ' '.repeat(64 * 1024) + request, 'file-too-large'],
    ['counts bytes, not signs', `"${'é'.repeat(33 * 1024)}"`, 'file-too-large'],
    ['is no JSON', request.slice(0, -3), 'file-not-json'],
    ['is empty', '', 'file-not-json'],
    ['is something else', '{"name":"left-pad","version":1}', 'file-foreign'],
    ['is not even an object', 'null', 'file-foreign'],
    ['is an export of a journal', '{"format":"throughline-journal","version":1}', 'file-foreign'],
    ['is of another version', changed((file) => (file['version'] = 2)), 'file-other-version'],
    ['lacks its owner', changed((file) => delete file['owner']), 'file-incomplete'],
    ['says more than it may', changed((file) => (file['more'] = 1)), 'file-incomplete'],
    [
      'is an answer nobody gave',
      changed((file) => (file['format'] = 'throughline-testimony')),
      'file-incomplete',
    ],
    ['has a text without end', requestText({ statement: 'x'.repeat(501) }), 'file-incomplete'],
    ['has no text', requestText({ statement: '' }), 'file-incomplete'],
    ['has a horizon beyond all', requestText({ horizonDays: 15 }), 'file-incomplete'],
  ])('is refused when it %s', (_, text, type) => {
    expect(readWitnessFile(text)).toEqual({ ok: false, error: { type } });
  });
});
