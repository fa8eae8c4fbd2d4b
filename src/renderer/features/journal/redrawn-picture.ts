/** The longest side a picture keeps when it is made smaller: more than any screen column shows. */
const longestSide = 2_048;
const quality = 0.85;

/**
 * The picture drawn anew, at most 2,048 px wide and high, as a JPEG: so a phone's photo becomes small enough, and one in a form
 * that the journal does not keep becomes one that it does. Null when this browser cannot draw it.
 */
export async function redrawnPicture(file: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const paper = canvas.getContext('2d');
  if (!paper) return null;
  // JPEG has no transparency: what shows through is white, as paper.
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}
