import { generateKeyPairSync } from 'node:crypto';
import { signRequest, signTestimony } from '../../src/app/witness/signatures.ts';
import { requestToFile, testimonyToFile } from '../../src/app/witness/signed-file.ts';
import { publicKeyOf, type SigningKey } from '../../src/app/witness/signing-key.ts';
import { unwrap } from '../../src/domain/kernel/result.ts';
import { readWitnessFile } from '../../src/domain/witness/read-file.ts';
import type { RequestFile, Terms } from '../../src/domain/witness/terms.ts';

/** Files as another person's copy of the app would write them. */

export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

export const termsOfBen: Terms = {
  commitmentId: '0199bbbb-bbbb-7bbb-8bbb-000000000001',
  statement: 'Run ten kilometres — “sans pause”',
  doneMeans: 'My watch says so,\nand Mira saw it',
  due: { local: '2026-12-20T10:00', zone: 'Europe/Berlin', instant: '2026-12-20T09:00:00.000Z' },
  horizonDays: 3,
  madeAt: '2026-11-20T08:00:00.000Z',
};

export const requestOfBen = '0199bbbb-bbbb-7bbb-8bbb-000000000002';

/** Ben asks somebody to witness. */
export function requestText(
  over: Partial<Terms> = {},
  key = newSigningKey(),
  requestId = requestOfBen,
): string {
  const request = { requestId, terms: { ...termsOfBen, ...over } };
  return requestToFile({ ...request, owner: signRequest(request, 'Ben', key) }).content;
}

/** The answer of somebody called Ana, in a copy of their own, to a request. */
export function answerText(request: string, key = newSigningKey(), name = 'Ana'): string {
  const file = unwrap(readWitnessFile(request)) as RequestFile;
  return testimonyToFile({ ...file, witness: signTestimony(file, name, '2026-11-24T10:00:00.000Z', key) })
    .content;
}
