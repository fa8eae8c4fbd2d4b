import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signingKeyFile } from '../../../src/app/witness/signing-key.ts';
import { unwrap } from '../../../src/domain/kernel/result.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { answerText, requestText } from '../../support/witness-files.ts';

let mira: TestApp;
let ana: TestApp;
let commitmentId: string;
let personId: string;

beforeEach(async () => {
  mira = await openTestApp();
  ana = await openTestApp();
  unwrap(await mira.client.profile.change({ name: 'Mira' }));
  unwrap(await ana.client.profile.change({ name: 'Ana Silva' }));
  personId = unwrap(await mira.client.person.add({ name: 'Ana' })).id;
  const promise = { statement: 'Send the draft', doneMeans: 'She has it', due: '2026-12-11T15:00' };
  commitmentId = unwrap(await mira.client.commitment.make(promise)).id;
});

afterEach(async () => {
  await mira.dispose();
  await ana.dispose();
});

async function askAna(): Promise<{ id: string; content: string }> {
  const { id } = unwrap(await mira.client.witness.ask({ commitmentId, personId }));
  return { id, content: unwrap(await mira.client.witness.request({ id })).content };
}

async function countersignedBy(app: TestApp, text: string): Promise<string> {
  const { id } = unwrap(await app.client.witness.countersign({ text }));
  return unwrap(await app.client.witness.answer({ id })).content;
}

async function standing() {
  const { witnesses } = unwrap(await mira.client.witness.list({ commitmentId }));
  return witnesses.map((one) => ({ standing: one.standing, changed: one.signed?.changed ?? null }));
}

const refused = (type: string) => ({ ok: false, error: { type } });

describe('two copies of the app that exchange two files', () => {
  it('end with a witness on one side and a testimony on the other', async () => {
    const { content } = await askAna();
    expect(await standing()).toEqual([{ standing: 'asked', changed: null }]);
    const seen = unwrap(await ana.client.witness.read({ text: content }));
    expect(seen).toMatchObject({
      kind: 'request',
      isGenuine: true,
      isOwn: false,
      given: null,
      owner: { name: 'Mira' },
      terms: { statement: 'Send the draft', doneMeans: 'She has it', horizonDays: 3 },
    });
    const answer = await countersignedBy(ana, content);
    expect(unwrap(await mira.client.witness.read({ text: answer }))).toMatchObject({
      kind: 'answer',
      isGenuine: true,
      problem: null,
      person: { name: 'Ana' },
      witness: { name: 'Ana Silva' },
      commitment: { id: commitmentId },
    });
    expect(unwrap(await mira.client.witness.receive({ text: answer })).commitmentId).toBe(commitmentId);
    expect(await standing()).toEqual([{ standing: 'witnessed', changed: [] }]);
    const [witness] = unwrap(await mira.client.witness.list({ commitmentId })).witnesses;
    const { testimonies, ownFingerprint: keyOfAna } = unwrap(await ana.client.witness.testimonies({}));
    const [testimony] = testimonies;
    expect(testimony).toMatchObject({ owner: { name: 'Mira' }, terms: { statement: 'Send the draft' } });
    const { ownFingerprint } = unwrap(await mira.client.witness.list({ commitmentId }));
    expect(testimony?.owner.fingerprint).toBe(ownFingerprint);
    expect(witness?.signed?.fingerprint).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    expect(witness?.signed?.fingerprint).toBe(keyOfAna);
    expect(witness?.signed?.fingerprint).not.toBe(ownFingerprint);
  });

  it('say what changed since it was signed', async () => {
    const { content } = await askAna();
    unwrap(await mira.client.witness.receive({ text: await countersignedBy(ana, content) }));
    unwrap(await mira.client.commitment.changeDue({ id: commitmentId, due: '2026-12-10T15:00' }));
    expect(await standing()).toEqual([{ standing: 'changed', changed: ['due'] }]);
  });

  it('do not take an answer to terms that are no longer these', async () => {
    const { content } = await askAna();
    const answer = await countersignedBy(ana, content);
    unwrap(await mira.client.commitment.changeDue({ id: commitmentId, due: '2026-12-10T15:00' }));
    expect(unwrap(await mira.client.witness.read({ text: answer }))).toMatchObject({
      problem: 'answer-to-earlier-terms',
    });
    expect(await mira.client.witness.receive({ text: answer })).toEqual(refused('answer-to-earlier-terms'));
  });

  it('do not take an old answer for a new request', async () => {
    const { id, content } = await askAna();
    const answer = await countersignedBy(ana, content);
    unwrap(await mira.client.witness.release({ id }));
    await askAna();
    expect(await mira.client.witness.receive({ text: answer })).toEqual(refused('answer-to-earlier-request'));
    expect(await standing()).toEqual([{ standing: 'asked', changed: null }]);
  });

  it('take the same answer once, and sign the same request once', async () => {
    const { content } = await askAna();
    const answer = await countersignedBy(ana, content);
    unwrap(await mira.client.witness.receive({ text: answer }));
    expect(await mira.client.witness.receive({ text: answer })).toEqual(refused('unchanged'));
    expect(await ana.client.witness.countersign({ text: content })).toEqual(refused('already-countersigned'));
    expect(unwrap(await ana.client.witness.read({ text: content }))).toMatchObject({
      given: { terms: { statement: 'Send the draft' } },
    });
  });

  it('refuse what was changed on the way, but show what it says', async () => {
    const { content } = await askAna();
    const forged = content.replace('Send the draft', 'Send the money');
    expect(unwrap(await ana.client.witness.read({ text: forged }))).toMatchObject({
      isGenuine: false,
      terms: { statement: 'Send the money' },
    });
    expect(await ana.client.witness.countersign({ text: forged })).toEqual(refused('file-forged'));
    const answer = (await countersignedBy(ana, content)).replace('Ana Silva', 'Ana Stone');
    expect(unwrap(await mira.client.witness.read({ text: answer }))).toMatchObject({ isGenuine: false });
    expect(await mira.client.witness.receive({ text: answer })).toEqual(refused('file-forged'));
  });

  it('know the file that is for the other side, and the answer that is for another journal', async () => {
    const { content } = await askAna();
    const answer = await countersignedBy(ana, content);
    expect(await mira.client.witness.receive({ text: content })).toEqual(refused('file-of-other-kind'));
    expect(await ana.client.witness.countersign({ text: answer })).toEqual(refused('file-of-other-kind'));
    expect(await ana.client.witness.receive({ text: answer })).toEqual(refused('answer-of-another-journal'));
    expect(await mira.client.witness.receive({ text: answerText(requestText()) })).toEqual(
      refused('answer-of-another-journal'),
    );
  });
});

describe('a witness', () => {
  it('is not the one who promises', async () => {
    const { content } = await askAna();
    expect(unwrap(await mira.client.witness.read({ text: content }))).toMatchObject({ isOwn: true });
    expect(await mira.client.witness.countersign({ text: content })).toEqual(refused('witness-is-owner'));
  });

  it('is asked once, for something that is not over', async () => {
    await askAna();
    const input = { commitmentId, personId };
    expect(await mira.client.witness.ask(input)).toEqual(refused('already-asked'));
    const { witnesses } = unwrap(await mira.client.witness.list({ commitmentId }));
    unwrap(await mira.client.commitment.settle({ id: commitmentId, verdict: 'kept' }));
    expect(await mira.client.witness.ask(input)).toEqual(refused('already-settled'));
    expect(await mira.client.witness.request({ id: witnesses[0]?.id ?? '' })).toEqual(
      refused('already-settled'),
    );
  });

  it('is told by name in the history, after the release as well', async () => {
    const { id } = await askAna();
    unwrap(await mira.client.witness.release({ id }));
    const history = unwrap(await mira.client.history.of({ kind: 'commitment', id: commitmentId }));
    expect(history.filter(({ kind }) => kind.startsWith('witness.'))).toMatchObject([
      { kind: 'witness.asked', personName: 'Ana' },
      { kind: 'witness.released', personName: 'Ana' },
    ]);
  });

  it('needs a name to sign with', async () => {
    unwrap(await mira.client.profile.change({ name: null }));
    const { id } = unwrap(await mira.client.witness.ask({ commitmentId, personId }));
    expect(await mira.client.witness.request({ id })).toEqual(refused('name-needed'));
    unwrap(await ana.client.profile.change({ name: null }));
    expect(await ana.client.witness.countersign({ text: requestText() })).toEqual(refused('name-needed'));
  });
});

describe('the signing key', () => {
  const keyFile = () => join(mira.folder, signingKeyFile);

  it('is made when it is first needed, for its owner alone, and stays', async () => {
    expect(unwrap(await mira.client.witness.list({ commitmentId })).ownFingerprint).toBeNull();
    await askAna();
    const { ownFingerprint } = unwrap(await mira.client.witness.list({ commitmentId }));
    if (process.platform !== 'win32') expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    mira = await mira.reopen();
    expect(unwrap(await mira.client.witness.list({ commitmentId })).ownFingerprint).toBe(ownFingerprint);
  });

  it('is in no export, backup, report or signed file', async () => {
    const { content } = await askAna();
    const secret = readFileSync(keyFile(), 'utf8').split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const backup = unwrap(await mira.client.backup.create({}));
    unwrap(await mira.client.audience.add({ commitmentId, personId }));
    const period = { kind: 'since-last' } as const;
    const places = [
      content,
      unwrap(await mira.client.journal.export({})).content,
      readFileSync(join(mira.folder, 'backups', backup.name)).toString('latin1'),
      Buffer.from(
        unwrap(await mira.client.report.render({ personId, period, leaveOut: [], format: 'html' })).base64,
        'base64',
      ).toString('utf8'),
    ];
    for (const place of places) expect(place).not.toContain(secret);
  });

  it('is never replaced by another when it cannot be used', async () => {
    writeFileSync(keyFile(), 'not a key');
    const { id } = unwrap(await mira.client.witness.ask({ commitmentId, personId }));
    expect(await mira.client.witness.request({ id })).toEqual(refused('signing-key-unusable'));
    expect(readFileSync(keyFile(), 'utf8')).toBe('not a key');
  });

  it('that is new after a loss does not pass for the old one', async () => {
    const { content } = await askAna();
    const answer = await countersignedBy(ana, content);
    rmSync(keyFile());
    expect(await mira.client.witness.receive({ text: answer })).toEqual(refused('answer-of-another-journal'));
  });
});

describe('a stake', () => {
  it('is confirmed after a day, shown when it can be, and answered for after the verdict', async () => {
    const { client } = mira;
    const { id } = unwrap(await client.stake.set({ commitmentId, kind: 'stake', what: 'I cook' }));
    expect(unwrap(await client.stake.waiting({}))).toEqual([]);
    mira.clock.advance({ hours: 23, minutes: 59 });
    expect(await client.stake.confirm({ id })).toMatchObject(refused('stake-not-yet'));
    mira.clock.advance({ minutes: 1 });
    expect(unwrap(await client.stake.waiting({}))).toMatchObject([{ standing: 'confirmable' }]);
    unwrap(await client.stake.confirm({ id }));
    expect(unwrap(await client.stake.waiting({}))).toEqual([]);
    expect(await client.stake.drop({ id })).toEqual(refused('stake-binds'));
    unwrap(await client.commitment.settle({ id: commitmentId, verdict: 'missed', obstacle: 'capacity' }));
    expect(unwrap(await client.stake.waiting({}))).toMatchObject([{ standing: 'asked' }]);
    unwrap(await client.stake.answer({ id, honoured: true }));
    expect(unwrap(await client.stake.list({ commitmentId }))).toMatchObject([{ standing: 'answered' }]);
    expect(unwrap(await client.stake.waiting({}))).toEqual([]);
  });

  it('stands in the written contract beside the plan and the witnesses', async () => {
    const { client } = mira;
    unwrap(await client.stake.set({ commitmentId, kind: 'reward', what: 'a walk by the lake' }));
    await askAna();
    expect(unwrap(await client.writtenContract.get({ commitmentId }))).toMatchObject({
      ownerName: 'Mira',
      statement: 'Send the draft',
      stakes: [{ kind: 'reward', what: 'a walk by the lake', confirmed: null }],
      witnesses: [{ standing: 'asked', person: { name: 'Ana' } }],
      plan: null,
    });
  });
});

describe('an audience', () => {
  it('is chosen once, revoked, and chosen again on the same record', async () => {
    const { client } = mira;
    const input = { commitmentId, personId };
    const { id } = unwrap(await client.audience.add(input));
    expect(await client.audience.add(input)).toEqual(refused('already-audience'));
    unwrap(await client.audience.revoke({ id }));
    expect(await client.audience.revoke({ id })).toEqual(refused('already-revoked'));
    expect(unwrap(await client.audience.list({ commitmentId }))).toEqual([]);
    expect(unwrap(await client.audience.add(input)).id).toBe(id);
    expect(unwrap(await client.audience.list({ commitmentId }))).toHaveLength(1);
  });

  it('is not whom it is promised to', async () => {
    const promise = { statement: 'Call Ana', personId };
    const { id } = unwrap(await mira.client.commitment.make(promise));
    expect(await mira.client.audience.add({ commitmentId: id, personId })).toEqual(
      refused('audience-is-counterpart'),
    );
  });
});

describe('a need', () => {
  it('is changed, promised by a day, and listed by urgency on Today', async () => {
    const { client } = mira;
    const later = unwrap(await client.need.raise({ what: 'a room', by: '2026-12-24' })).id;
    const sooner = unwrap(await client.need.raise({ what: 'a reviewer', by: '2026-12-25' })).id;
    unwrap(await client.need.change({ id: sooner, change: { what: 'two reviewers' } }));
    const promise = { state: 'promised', note: 'on it', promisedBy: '2026-11-30' } as const;
    unwrap(await client.need.answer({ id: sooner, answer: promise }));
    const { needs } = unwrap(await client.today.get({}));
    expect(needs.map(({ id }) => id)).toEqual([sooner, later]);
    expect(needs[0]).toMatchObject({ what: 'two reviewers', promisedBy: '2026-11-30' });
    unwrap(await client.need.answer({ id: sooner, answer: { state: 'met', note: null } }));
    expect(unwrap(await client.today.get({})).needs.map(({ id }) => id)).toEqual([later]);
  });

  it('may be about a goal, whose history tells it', async () => {
    const { client } = mira;
    const goalId = unwrap(await client.goal.set({ kind: 'outcome', title: 'Ship it' })).id;
    unwrap(await client.need.raise({ what: 'a budget', goalId }));
    expect(unwrap(await client.need.list({ state: 'all', goalId }))).toMatchObject([{ what: 'a budget' }]);
    const history = unwrap(await client.history.of({ kind: 'goal', id: goalId }));
    expect(history.map(({ kind }) => kind)).toContain('need.raised');
  });
});
