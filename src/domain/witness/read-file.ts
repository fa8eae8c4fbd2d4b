import * as v from 'valibot';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  fileVersion,
  requestFileSchema,
  requestFormat,
  testimonyFileSchema,
  testimonyFormat,
  type RequestFile,
  type TestimonyFile,
} from './terms.ts';

/** A signed file is a page of text. What is larger is something else. */
const largestFileBytes = 64 * 1024;

export type WitnessFileError =
  | { readonly type: 'file-too-large' }
  | { readonly type: 'file-not-json' }
  | { readonly type: 'file-foreign' }
  | { readonly type: 'file-other-version' }
  | { readonly type: 'file-incomplete' };

/**
 * A signed file from its text, which comes from somebody else: every field is checked, unknown ones are refused. Whether the
 * signatures are right is not decided here.
 */
export function readWitnessFile(text: string): Result<RequestFile | TestimonyFile, WitnessFileError> {
  if (utf8Length(text) > largestFileBytes) return err({ type: 'file-too-large' });
  const json = parseJson(text);
  if (json === undefined) return err({ type: 'file-not-json' });
  const { format, version } = fieldsOf(json);
  if (format !== requestFormat && format !== testimonyFormat) return err({ type: 'file-foreign' });
  if (version !== fileVersion) return err({ type: 'file-other-version' });
  const schema = format === requestFormat ? requestFileSchema : testimonyFileSchema;
  const file = v.safeParse(schema, json);
  if (!file.success) return err({ type: 'file-incomplete' });
  return ok(file.output);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Bytes of the text in UTF-8, counted without making them. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
