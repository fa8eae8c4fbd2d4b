import type { SignedFile } from '../../contract/device-contract.ts';
import type { RenderedReport } from '../../contract/people-contract.ts';

/** Hands a rendered file to the browser, which saves it where the person's files go. */
export function saveFile({ fileName, mediaType, base64 }: RenderedReport): void {
  save(fileName, new Blob([base64ToBytes(base64)], { type: mediaType }));
}

/** As `saveFile`, for a signed file: JSON as text. */
export function saveSignedFile({ fileName, content }: SignedFile): void {
  save(fileName, new Blob([content], { type: 'application/json' }));
}

export function base64ToBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function save(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold on the bytes once it began; the address is let go well after that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
