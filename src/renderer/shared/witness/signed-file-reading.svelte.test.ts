import { describe, expect, it, vi } from 'vitest';
import { createSignedFileReading } from './signed-file-reading.svelte.ts';

type Client = Parameters<typeof createSignedFileReading>[0];

function clientThatReads(read: Client['witness']['read']): Client {
  return { witness: { read } } as Client;
}

describe('an opened file', () => {
  it('is told by its problem when it is no file of a witness', async () => {
    const read = vi.fn<Client['witness']['read']>(() =>
      Promise.resolve({ ok: false, error: { type: 'file-foreign' } }),
    );
    const reading = createSignedFileReading(clientThatReads(read));
    await reading.open(new Blob(['{}']));
    expect(read).toHaveBeenCalledWith({ text: '{}' });
    expect(reading.view).toBeNull();
    expect(reading.problem).toMatch(/^This is not a file for or from a witness/);
    reading.putAway();
    expect(reading.problem).toBeNull();
  });

  it('is read only as far as any such file goes', async () => {
    const read = vi.fn<Client['witness']['read']>(() =>
      Promise.resolve({ ok: false, error: { type: 'file-too-large' } }),
    );
    const reading = createSignedFileReading(clientThatReads(read));
    await reading.open(new Blob(['x'.repeat(300_000)]));
    expect(read.mock.lastCall?.[0].text).toHaveLength(100_000);
    expect(reading.problem).toMatch(/larger than 64 kB/);
  });

  it('that the disk does not give says so', async () => {
    const reading = createSignedFileReading(clientThatReads(vi.fn()));
    const broken = { slice: () => ({ text: () => Promise.reject(new Error('gone')) }) };
    await reading.open(broken as unknown as Blob);
    expect(reading.problem).toMatch(/^The file could not be read from the disk/);
  });
});
