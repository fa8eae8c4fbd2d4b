import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../domain/kernel/result.ts';

/** The key that signs in the name of a profile, and the public half as it stands in files: 32 bytes in base64. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: string;
}

export type SigningKeyError = { readonly type: 'signing-key-unusable' };

export const signingKeyFile = 'signing-key.pem';

/** Why there is no key: it was never needed, or its file cannot be used. */
type Absence = { readonly type: 'no-signing-key' } | SigningKeyError;

/** The profile's key, if it was ever needed. */
export function readSigningKey(folder: string): Result<SigningKey, Absence> {
  try {
    const privateKey = createPrivateKey(readFileSync(join(folder, signingKeyFile)));
    if (privateKey.asymmetricKeyType !== 'ed25519') return err({ type: 'signing-key-unusable' });
    return ok({ privateKey, publicKey: publicKeyOf(privateKey) });
  } catch (error) {
    return err({ type: isMissing(error) ? 'no-signing-key' : 'signing-key-unusable' });
  }
}

/**
 * The profile's key, made when it is needed for the first time. Threat: another user of the machine signs in the person's name, so
 * the file is theirs alone (0600), and is never part of an export, a report or a backup. A file that is there but cannot be used is
 * never replaced: whoever knows the old key should hear of a new one from the person.
 */
export function ensureSigningKey(folder: string): Result<SigningKey, SigningKeyError> {
  const known = readSigningKey(folder);
  if (known.ok) return known;
  if (known.error.type === 'signing-key-unusable') return err(known.error);
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writePrivate(
      join(folder, signingKeyFile),
      privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
  } catch {
    return err({ type: 'signing-key-unusable' });
  }
  return ok({ privateKey, publicKey: publicKeyOf(privateKey) });
}

export function publicKeyOf(privateKey: KeyObject): string {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

/** Durable before the first signature leaves the machine; `wx`, so that a key that came in between stays. */
function writePrivate(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
