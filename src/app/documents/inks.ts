/** Colours of the printed report: the light theme's ink on white paper. */
export const inks = {
  ink: '#211f1a',
  soft: '#5b564b',
  line: '#ddd5c4',
  lineStrong: '#857c6b',
  accent: '#1f5a41',
  accentSoft: '#c3d9c9',
  renegotiated: '#47479a',
} as const;
