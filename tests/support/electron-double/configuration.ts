import type { DoubleConfiguration } from './messages.ts';

export const configurationVariable = 'ELECTRON_DOUBLE';

/** How the test wants this process' Electron to be. */
export function readConfiguration(): DoubleConfiguration {
  const text = process.env[configurationVariable];
  if (text === undefined)
    throw new Error(`${configurationVariable} is not set: this file runs under the double only`);
  return JSON.parse(text) as DoubleConfiguration;
}
