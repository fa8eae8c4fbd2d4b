import type { RenderedReport } from '../../../contract/people-contract.ts';

/** Hands a rendered file to the browser, which saves it where the person's files go. */
export function saveFile({ fileName, mediaType, base64 }: RenderedReport): void {
  const url = URL.createObjectURL(new Blob([base64ToBytes(base64)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold on the bytes once it began; the address is let go well after that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function base64ToBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
