import { m } from '../../messages/index.ts';

/** The greatest quantity that is kept, to either side of zero. */
export const greatestQuantity = 1e12;

/** "12", "€1,200", "12 %", "3 interviews": a value with its unit; a currency's unit is its three letters. */
export function quantityText(value: number, unit: string | null): string {
  const isCurrency = unit !== null && /^[A-Z]{3}$/.test(unit);
  const format = new Intl.NumberFormat('en-GB', {
    maximumFractionDigits: 2,
    ...(isCurrency ? { style: 'currency', currency: unit, trailingZeroDisplay: 'stripIfInteger' } : {}),
  });
  const text = format.format(value);
  return unit === null || isCurrency ? text : m.feedback_amount({ value: text, unit });
}

/**
 * A number as people type it: with a sign, with a point or a comma before the fraction, and with the thousands set apart as
 * they are shown ("1,200", "1 200"). Null for what is none.
 */
export function readQuantity(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^[−–]/, '-')
    .replaceAll(/[\s'’](?=\d{3})/g, '');
  const isGrouped = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain);
  const number = isGrouped ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return /^-?\d{1,30}(\.\d{1,12})?$/.test(number) ? Number(number) : null;
}
