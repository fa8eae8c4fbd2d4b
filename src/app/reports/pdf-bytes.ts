import { pdfContent, type PdfReport } from './pdf-content.ts';

/**
 * The report as a PDF with its typeface inside. Everything comes from memory: the typeface is part of the program, and
 * the engine may read no file and fetch no address, whatever a text looks like. Loads the engine at first use.
 */
export async function pdfBytes(report: PdfReport): Promise<Uint8Array> {
  const pdfmake = await loadEngine();
  return new Uint8Array(await pdfmake.createPdf(pdfContent(report)).getBuffer());
}

const fontFiles = {
  normal: 'Roboto-Regular.ttf',
  bold: 'Roboto-Medium.ttf',
  italics: 'Roboto-Italic.ttf',
  bolditalics: 'Roboto-MediumItalic.ttf',
};

/** `virtualfs` is public in pdfmake 0.3 and missing from its types. */
type Engine = typeof import('pdfmake') & {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
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
