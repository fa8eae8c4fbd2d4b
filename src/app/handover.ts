import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a second start reaches the first: a local socket that only the same user can open. */
export interface HandoverListener {
  close(): void;
}

const answerWithin = 3_000;

/**
 * Answers second starts. `answer` brings the first one forward and gives the line to tell the second. Guards against other
 * users of the machine by the socket's folder or pipe permissions; it takes no input but the fact of a connection.
 */
export function listenForHandover(folder: string, answer: () => string): Promise<HandoverListener> {
  const address = handoverAddress(folder);
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(`${answer()}\n`);
  });
  const listener: HandoverListener = {
    close() {
      server.close();
      if (process.platform !== 'win32') rmSync(address, { force: true });
    },
  };
  return new Promise((resolve) => {
    // Without the socket a second start still says who holds the profile; it only cannot bring it forward.
    server.once('error', () => {
      resolve(listener);
    });
    server.listen(address, () => {
      resolve(listener);
    });
    server.unref();
  });
}

/** The first start's answer, or null when nobody answered. */
export function requestHandover(folder: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = createConnection(handoverAddress(folder));
    socket.setEncoding('utf8');
    socket.setTimeout(answerWithin, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('end', () => {
      resolve(answer.trim());
    });
    socket.on('error', () => {
      resolve(null);
    });
  });
}

/** Inside the private profile folder; a path too long for a socket (108 bytes) gets a hashed name in the temporary folder. */
function handoverAddress(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\throughline-${name}`;
  const inside = join(folder, 'handover.sock');
  return inside.length < 100 ? inside : join(tmpdir(), `throughline-${name}.sock`);
}
