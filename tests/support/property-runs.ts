import { configureGlobal } from 'fast-check';

/**
 * Loaded before every unit and property test. A gate answers the same for the same code, so the random input of `npm test` comes
 * from one seed. `npm run explore` says through the environment how many times the usual runs it wants, and gets a new seed each time.
 */
const exploring = Number(process.env['THROUGHLINE_EXPLORE'] ?? 0);
const times = Math.max(1, exploring);
const gateSeed = 20_261_128;
const usualRuns = 100;

configureGlobal({ ...runs(usualRuns), ...(exploring > 0 ? {} : { seed: gateSeed }) });

/** For a property that wants more or fewer runs than the usual 100. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * times };
}
