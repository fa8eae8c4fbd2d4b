import { app } from 'electron';

interface Options {
  /** Hides the window: a page that is hidden saves the words being written. */
  readonly hide: () => void;
  /** Resolves when the page's last calls are answered. */
  readonly quiet: () => Promise<void>;
  /** Closes the journal and gives the profile free. */
  readonly close: () => Promise<void>;
}

export interface QuitSequence {
  /** Whether the journal is closed and windows may be destroyed. */
  readonly isClosed: () => boolean;
  /** Runs the sequence once, however often it is asked for. */
  readonly run: () => Promise<void>;
}

/** Quitting, from wherever it comes: the last words in, the journal closed, then the windows and the process. */
export function quitInOrder({ hide, quiet, close }: Options): QuitSequence {
  let isClosed = false;
  let running: Promise<void> | null = null;

  const closeAll = async (): Promise<void> => {
    hide();
    await quiet();
    await close();
    isClosed = true;
  };
  const run = (): Promise<void> => (running ??= closeAll());

  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void run().then(() => {
      app.quit();
    });
  });
  return { isClosed: () => isClosed, run };
}
