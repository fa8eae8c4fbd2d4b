/** Renders `resources/icons/icon.svg` and `resources/tray/thread.svg` to the PNG sizes the systems ask for. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as browserType, type Browser } from 'playwright-core';

const resources = join(dirname(dirname(fileURLToPath(import.meta.url))), 'resources');
const appSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** macOS tints a template itself: black with transparency, its name ends in `Template`. */
const trayImages = [
  { name: 'tray-light', colour: '#211f1a', sizes: [16, 32] },
  { name: 'tray-dark', colour: '#ede7da', sizes: [16, 32] },
  { name: 'trayTemplate', colour: '#000000', sizes: [16] },
  { name: 'trayTemplate@2x', colour: '#000000', sizes: [32] },
];

const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((argument) => argument !== '--single-process'),
  headless: true,
});
const icon = readFileSync(join(resources, 'icons/icon.svg'), 'utf8');
for (const size of appSizes) await render(browser, icon, size, join(resources, `icons/${size}x${size}.png`));

const thread = readFileSync(join(resources, 'tray/thread.svg'), 'utf8');
for (const { name, colour, sizes } of trayImages) {
  for (const size of sizes) {
    const suffix = name.startsWith('trayTemplate') ? '' : `-${size}`;
    await render(
      browser,
      thread.replaceAll('#000000', colour),
      size,
      join(resources, `tray/${name}${suffix}.png`),
    );
  }
}
await browser.close();

async function render(from: Browser, svg: string, size: number, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const page = await from.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
