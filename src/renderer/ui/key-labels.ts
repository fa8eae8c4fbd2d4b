export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The caps to draw for `Mod+K` or `G T`: `Mod` is Command on Apple systems and Control elsewhere. */
export function keyLabels(keys: string, apple: boolean = isApple()): readonly string[] {
  return keys.split(/[+ ]/).map((key) => (key === 'Mod' ? (apple ? '⌘' : 'Ctrl') : key));
}
