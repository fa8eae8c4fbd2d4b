import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../../domain/kernel/result.ts';
import { createWelcome, type WelcomeWords } from './welcome.svelte.ts';

const words: WelcomeWords = {
  name: ' Ines ',
  zone: 'Europe/Berlin',
  startOfDay: '04:00',
  statement: '',
  doneMeans: '',
  due: '',
  firstStep: '',
  eveningPromptAt: '20:30',
  lead: '60',
};

function fakeClient() {
  return {
    profile: { change: vi.fn(async () => ok({ intentId: 'i' })) },
    commitment: { make: vi.fn(async () => ok({ intentId: 'i', id: 'c' })) },
  };
}
const welcomeOn = (client: ReturnType<typeof fakeClient>) =>
  createWelcome(client as never, { followedZone: 'Europe/Berlin', words: { ...words } });

describe('the welcome', () => {
  it('saves each step and ends welcomed', async () => {
    const client = fakeClient();
    const welcome = welcomeOn(client);
    expect(await welcome.next()).toBe(false);
    expect(client.profile.change).toHaveBeenLastCalledWith({ name: 'Ines', zone: null, startOfDay: '04:00' });
    welcome.words.statement = 'Send the draft';
    await welcome.next();
    expect(client.commitment.make).toHaveBeenCalledOnce();
    expect(await welcome.next()).toBe(true);
    expect(client.profile.change).toHaveBeenLastCalledWith({ welcomed: true });
  });

  it('can be skipped through without recording anything but that', async () => {
    const client = fakeClient();
    const welcome = welcomeOn(client);
    await welcome.skip();
    await welcome.skip();
    expect(await welcome.skip()).toBe(true);
    expect(client.profile.change.mock.calls).toEqual([[{ welcomed: true }]]);
    expect(client.commitment.make).not.toHaveBeenCalled();
  });

  it('makes the commitment once, also after going back', async () => {
    const client = fakeClient();
    const welcome = welcomeOn(client);
    await welcome.next();
    welcome.words.statement = 'Send the draft';
    await welcome.next();
    welcome.back();
    await welcome.next();
    expect(client.commitment.make).toHaveBeenCalledOnce();
  });

  it('stays on a step that was not taken, with the words', async () => {
    const client = fakeClient();
    client.commitment.make.mockResolvedValueOnce(err({ type: 'due-in-the-past' }) as never);
    const welcome = welcomeOn(client);
    await welcome.next();
    welcome.words.statement = 'Send the draft';
    expect(await welcome.next()).toBe(false);
    expect(welcome.step).toBe('commitment');
    expect(welcome.problem).toBeTruthy();
    expect(welcome.words.statement).toBe('Send the draft');
  });
});
