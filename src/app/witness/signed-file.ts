import type { SignedFile } from '../../contract/device-contract.ts';
import {
  fileVersion,
  requestFormat,
  testimonyFormat,
  type Request,
  type RequestFile,
  type Owner,
  type Signer,
  type TestimonyFile,
} from '../../domain/witness/terms.ts';

type SignedRequest = Request & { readonly owner: Owner };

export function requestToFile({ requestId, terms, owner }: SignedRequest): SignedFile {
  const file: RequestFile = { format: requestFormat, version: fileVersion, requestId, terms, owner };
  return { fileName: `commitment-${wordsOf(terms.statement)}.throughline.json`, content: textOf(file) };
}

export function testimonyToFile(testimony: SignedRequest & { readonly witness: Signer }): SignedFile {
  const { requestId, terms, owner, witness } = testimony;
  const file: TestimonyFile = {
    format: testimonyFormat,
    version: fileVersion,
    requestId,
    terms,
    owner,
    witness,
  };
  return { fileName: `witnessed-${wordsOf(terms.statement)}.throughline.json`, content: textOf(file) };
}

function textOf(file: RequestFile | TestimonyFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The first words of the statement in a form that every file system takes. */
function wordsOf(statement: string): string {
  const words =
    statement
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 6).join('-').slice(0, 40) || 'promise';
}
