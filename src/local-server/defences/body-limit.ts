import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../domain/kernel/result.ts';

/** Room for an entry of a million characters of four bytes, twice over. */
export const bodyLimit = 8 * 1024 * 1024;

export type BodyError =
  { readonly type: 'too-large' } | { readonly type: 'not-json' } | { readonly type: 'cut-off' };

/**
 * Threat: a body that fills the memory. What says it is too large is refused unread; what turns out to be is given up at
 * the limit, in the middle of the stream.
 */
export async function readJsonBody(request: IncomingMessage): Promise<Result<unknown, BodyError>> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return err({ type: 'too-large' });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The stream must outlive a break, or there is no connection left to answer on.
    for await (const chunk of chunksOf(request)) {
      size += chunk.length;
      if (size > bodyLimit) return err({ type: 'too-large' });
      chunks.push(chunk);
    }
  } catch {
    return err({ type: 'cut-off' });
  }
  return parseJson(Buffer.concat(chunks));
}

function chunksOf(request: IncomingMessage): AsyncIterable<Buffer> {
  return request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

function parseJson(bytes: Buffer): Result<unknown, BodyError> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err({ type: 'not-json' });
  }
}
