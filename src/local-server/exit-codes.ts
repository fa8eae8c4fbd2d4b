/** What the command line ends with; documented in its `--help`. */
export const exitCodes = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  profileHeld: 3,
  journalNotWritable: 4,
  askedBack: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
