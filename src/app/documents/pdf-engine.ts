import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/**
 * A laid out page description as a PDF with its typeface inside. Everything comes from memory: the typeface is part of the
 * program, and the engine may read no file and fetch no address, whatever a text looks like. Loads the engine at first use.
 */
export async function pdfOf(
  content: TDocumentDefinitions,
  onProgress?: (share: number) => void,
): Promise<Uint8Array> {
  const pdfmake = await loadEngine();
  pdfmake.setProgressCallback(onProgress);
  return new Uint8Array(await pdfmake.createPdf(content).getBuffer());
}

const fontFiles = {
  normal: 'Roboto-Regular.ttf',
  bold: 'Roboto-Medium.ttf',
  italics: 'Roboto-Italic.ttf',
  bolditalics: 'Roboto-MediumItalic.ttf',
};

/** `virtualfs` and `setProgressCallback` are public in pdfmake 0.3 and missing from its types. */
type Engine = typeof import('pdfmake') & {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
  /** Called with 0…1 while pages are drawn; one engine draws one document at a time. */
  setProgressCallback(callback: ((share: number) => void) | undefined): void;
};
let engine: Promise<Engine> | undefined;

function loadEngine(): Promise<Engine> {
  engine ??= prepareEngine();
  return engine;
}

async function prepareEngine(): Promise<Engine> {
  nameNoFolder();
  const [{ default: loaded }, { default: fonts }] = await Promise.all([
    import('pdfmake'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  const pdfmake = loaded as Engine;
  for (const [name, base64] of Object.entries(fonts)) {
    pdfmake.virtualfs.writeFileSync(name, Buffer.from(base64, 'base64'));
  }
  pdfmake.setFonts({ Roboto: fontFiles });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}

/**
 * pdfmake is CommonJS and shortens names in its memory by the folder its file lies in. In a bundle of ES modules there
 * is no such folder and reading its name would throw; an empty one shortens nothing.
 */
function nameNoFolder(): void {
  if (!('__dirname' in globalThis)) Object.assign(globalThis, { __dirname: '' });
}
