import { hash } from 'node:crypto';

/** What the chain covers. The payload is covered through its hash, so that erased text leaves the chain whole. */
export interface HashedEnvelope {
  readonly id: string;
  readonly intentId: string;
  readonly spaceId: string;
  readonly deviceId: string;
  readonly deviceSeq: number;
  readonly hlc: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly version: number;
  readonly at: string;
  readonly zone: string;
  readonly day: string;
  readonly payloadHash: string;
  readonly prevHash: string;
}

/** `prev_hash` of the first event of a device. */
export const chainStart = '0'.repeat(64);

/** SHA-256 over a random salt and the payload's text. Without the salt, an erased short text could be guessed from its hash. */
export function payloadHash(salt: string, payload: string): string {
  return hash('sha256', `${salt}\n${payload}`, 'hex');
}

/** SHA-256 over the envelope's fields in a fixed order, one a line. No field can hold a line break but by JSON escape. */
export function envelopeHash(e: HashedEnvelope): string {
  const lines = `${e.prevHash}\n${e.id}\n${e.intentId}\n${e.spaceId}\n${e.deviceId}\n${String(e.deviceSeq)}\n${e.hlc}\n${e.subjectKind}\n${e.subjectId}\n${e.kind}\n${String(e.version)}\n${e.at}\n${e.zone}\n${e.day}\n${e.payloadHash}`;
  return hash('sha256', lines, 'hex');
}
