import { app, dialog } from 'electron';
import { m } from '../messages/index.ts';

/**
 * The one top-level handler for bugs: logs the stack, tells the person in a sentence and ends. Every acknowledged
 * intent is on disk by then, and a process in an unknown state must not go on writing.
 */
export function handleFaults(): void {
  const end = (cause: unknown): void => {
    const fault = cause instanceof Error ? cause : new Error(String(cause));
    process.stderr.write(`throughline: ${fault.stack ?? fault.message}\n`);
    dialog.showErrorBox(m.desktop_fault_title(), m.desktop_fault_message({ detail: fault.name }));
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
