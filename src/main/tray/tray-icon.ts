import { nativeImage, type NativeImage } from 'electron';
import { threadBitmap } from './thread-bitmap.ts';

const size = 16;
const scales = [1, 1.5, 2, 3];

/** A green that stands out on light and on dark panels alike; macOS tints a black template itself. */
const green = { red: 0x4f, green: 0x9a, blue: 0x76 };
const black = { red: 0, green: 0, blue: 0 };

/** The tray's image, drawn for every pixel density, so that there is no file to miss. */
export function trayIcon(): NativeImage {
  const isMac = process.platform === 'darwin';
  const image = nativeImage.createEmpty();
  for (const scaleFactor of scales) {
    const pixels = Math.round(size * scaleFactor);
    const buffer = threadBitmap(pixels, isMac ? black : green);
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer });
  }
  if (isMac) image.setTemplateImage(true);
  return image;
}
