import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';

const read = (name: string): string =>
  readFileSync(new URL(`../src/renderer/styles/${name}`, import.meta.url), 'utf8');
const primitive = read('tokens-primitive.css');
const semantic = read('tokens-semantic.css');
const calm = semantic.slice(0, semantic.indexOf('@media'));
const highContrast = /@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(semantic)?.[1] ?? '';
const palette = new Map(
  [...primitive.matchAll(/--p-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
);

const text = ['ink', 'ink-soft', 'accent', 'accent-hover'];
const tones = ['kept', 'on-track', 'at-risk', 'off-track', 'renegotiated', 'excused'];
const surfaces = ['paper', 'raised', 'sunken'];
const tinted = ['accent', 'at-risk', 'off-track', 'renegotiated'];

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  test.each(surfaces.flatMap((surface) => [...text, ...tones].map((colour) => [colour, surface] as const)))(
    'reads %s on %s at WCAG AA',
    (colour, surface) => {
      expect(contrast(calm, theme, colour, surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(tinted)('reads %s and ink on its own tint at WCAG AA', (colour) => {
    expect(contrast(calm, theme, colour, `${colour}-soft`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(calm, theme, 'ink', `${colour}-soft`)).toBeGreaterThanOrEqual(4.5);
  });

  test('reads the label of a primary button at WCAG AA, hovered or not', () => {
    expect(contrast(calm, theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(calm, theme, 'on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'raised'])('reads entry text on %s at WCAG AAA', (surface) => {
    expect(contrast(calm, theme, 'ink', surface)).toBeGreaterThanOrEqual(7);
  });

  test.each(surfaces)('shows the edge of a control and the focus ring on %s at 3:1', (surface) => {
    expect(contrast(calm, theme, 'line-strong', surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(calm, theme, 'focus', surface)).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'ink-soft', 'accent', 'line-strong'])(
    'reads %s at WCAG AAA in high contrast',
    (colour) => {
      expect(contrast(highContrast, theme, colour, 'paper')).toBeGreaterThanOrEqual(7);
    },
  );
});

/** The WCAG 2.2 contrast ratio of two semantic colours, 1 to 21. */
function contrast(css: string, theme: Theme, foreground: string, background: string): number {
  const [lighter, darker] = [foreground, background]
    .map((name) => luminance(colourOf(css, theme, name)))
    .sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function colourOf(css: string, theme: Theme, name: string): string {
  const pair = new RegExp(
    `--color-${name}: light-dark\\(var\\(--p-([\\w-]+)\\), var\\(--p-([\\w-]+)\\)\\)`,
  ).exec(css);
  const hex = palette.get(pair?.[theme === 'light' ? 1 : 2] ?? '');
  if (!hex) throw new Error(`No ${theme} colour for ${name}`);
  return hex;
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
