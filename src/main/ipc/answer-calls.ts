import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { App } from '../../app/app.ts';
import { maxPayloadCharacters } from '../../contract/journal-contract.ts';
import { err, type Result } from '../../domain/kernel/result.ts';
import { callChannel } from './channels.ts';
import { isTrustedSender } from './sender.ts';

interface Calls {
  /** Resolves when no call has been under way for `milliseconds`: the page's last words are in. */
  quiet(milliseconds: number): Promise<void>;
}

/** Answers the endpoints of the contract over IPC. A foreign sender is told nothing, not even what exists. */
export function answerCalls(app: App, trusted: () => WebContents | null): Calls {
  const underWay = new Set<Promise<unknown>>();

  ipcMain.handle(callChannel, async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    if (!isTrustedSender(event, trusted())) throw new Error('Refused');
    const answer = answerCall(app, name, input);
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
    }
  });

  return {
    async quiet(milliseconds) {
      do {
        await Promise.allSettled(underWay);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      } while (underWay.size > 0);
    },
  };
}

async function answerCall(app: App, name: unknown, input: unknown): Promise<Result<unknown>> {
  const size = payloadCharacters(input);
  if (typeof name !== 'string' || size === null) return refused('not-plain-data', null);
  if (size > maxPayloadCharacters) return refused('too-large', maxPayloadCharacters);
  return app.call(name, input);
}

/**
 * The input's size as JSON, or null when it is not plain data: structured clone also carries cycles, maps and big
 * numbers, which the browser host's JSON cannot, and nothing in the contract uses.
 */
function payloadCharacters(input: unknown): number | null {
  try {
    return JSON.stringify(input ?? null).length;
  } catch {
    return null;
  }
}

function refused(code: string, limit: number | null): Result<never> {
  return err({ type: 'invalid-input', issues: [{ field: '', code, limit }] } as { type: string });
}
