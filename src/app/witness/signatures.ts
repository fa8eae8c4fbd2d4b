import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalText, type Signable } from '../../domain/witness/canonical.ts';
import {
  requestToSign,
  testimonyToSign,
  type Owner,
  type Request,
  type Signer,
} from '../../domain/witness/terms.ts';
import type { SigningKey } from './signing-key.ts';

/** Ed25519 (RFC 8032) over the canonical text in UTF-8. Keys and signatures are base64. */

export function signRequest(request: Omit<Request, 'owner'>, name: string, key: SigningKey): Owner {
  const owner = { name, publicKey: key.publicKey };
  return { ...owner, signature: signatureOf(requestToSign({ ...request, owner }), key) };
}

export function signTestimony(request: Request, name: string, at: string, key: SigningKey): Signer {
  const witness = { name, publicKey: key.publicKey, at };
  return { ...witness, signature: signatureOf(testimonyToSign(request, witness), key) };
}

export function isRequestGenuine(request: Request & { readonly owner: Owner }): boolean {
  return isGenuine(requestToSign(request), request.owner);
}

/** Both signatures: the owner's under the request, the witness's under that. */
export function isTestimonyGenuine(
  testimony: Request & { readonly owner: Owner; readonly witness: Signer },
): boolean {
  const { witness } = testimony;
  return isRequestGenuine(testimony) && isGenuine(testimonyToSign(testimony, witness), witness);
}

/**
 * A key in a form that two people can compare by eye or over the telephone: the first 64 bits of its SHA-256, as
 * `ab12 cd34 ef56 7890`.
 */
export function fingerprintOf(publicKey: string): string {
  const hex = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return hex.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');
}

function signatureOf(content: Signable, { privateKey }: SigningKey): string {
  return sign(null, bytesOf(content), privateKey).toString('base64');
}

interface Signed {
  readonly publicKey: string;
  readonly signature: string;
}

/** Bytes that are no key, or no signature, are simply not genuine. */
function isGenuine(content: Signable, { publicKey, signature }: Signed): boolean {
  try {
    return verify(null, bytesOf(content), toKey(publicKey), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function toKey(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function bytesOf(content: Signable): Buffer {
  return Buffer.from(canonicalText(content), 'utf8');
}
