import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyLimit } from '../../../src/local-server/defences/body-limit.ts';
import { launchTokenLifetime } from '../../../src/local-server/defences/launch-tokens.ts';
import { sessionAllowance, strangerAllowance } from '../../../src/local-server/defences/rate-limit.ts';
import {
  ask,
  call,
  callHeaders,
  sendRaw,
  startServer,
  type Ask,
  type RunningServer,
} from '../../support/loopback.ts';

let running: RunningServer;
let port: number;
let cookie: string;

beforeEach(async () => {
  running = await startServer();
  port = running.server.port;
  cookie = await running.signIn();
});

afterEach(() => running.stop());

const launchPath = (): string => running.server.mintLaunchUrl().replace(/^http:\/\/[^/]+/, '');
const page = (headers: Record<string, string>): Ask => ({ path: '/', headers: { cookie, ...headers } });

describe('what belongs here', () => {
  it('answers the page, a file and a call', async () => {
    expect(await ask(port, page({}))).toMatchObject({
      status: 200,
      body: expect.stringContaining('page') as string,
    });
    const file = await ask(port, { path: '/assets/index.js', headers: { cookie } });
    expect(file).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const answer = await call(port, cookie, 'today.get', { a: 'ä' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'today.get', input: { a: 'ä' } } });
  });

  it('listens on loopback only', () => {
    expect(running.server.mintLaunchUrl()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/launch\?token=[0-9a-f]{64}$/);
  });

  it('takes a body with a million characters of four bytes', async () => {
    const text = '😀'.repeat(1_000_000);
    const answer = await call(port, cookie, 'entry.saveDraft', { text });
    expect(answer.status).toBe(200);
    expect(running.app.calls).toHaveLength(1);
  });
});

describe('the host check', () => {
  it('refuses a name that was rebound to this machine', async () => {
    for (const host of [
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `[::1]:${port}`,
      `LOCALHOST:${port}x`,
    ]) {
      expect((await ask(port, page({ host }))).status).toBe(403);
    }
    expect((await ask(port, page({ host: `localhost:${port}` }))).status).toBe(200);
  });

  it('refuses a rebound name even with the one-time token', async () => {
    const answer = await ask(port, { path: launchPath(), headers: { host: `evil.example:${port}` } });
    expect(answer).toMatchObject({ status: 403, body: '' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('refuses two names and none', async () => {
    const two = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(port, two)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await sendRaw(port, `GET / HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
  });
});

describe('the origin check', () => {
  it('refuses a call from another origin', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
      `http://localhost:${port}`,
    ]) {
      expect((await call(port, cookie, 'today.get', {}, { headers: { origin } })).status).toBe(403);
    }
    expect(running.app.calls).toEqual([]);
  });

  it('refuses a call that names no origin', async () => {
    const { origin: _, ...headers } = callHeaders(port, cookie);
    const answer = await ask(port, { method: 'POST', path: '/api/today.get', headers, body: '{}' });
    expect(answer.status).toBe(403);
  });

  it('refuses what the browser says another site started, the token included', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask(port, page({ 'sec-fetch-site': site }))).status).toBe(403);
      expect((await ask(port, { path: launchPath(), headers: { 'sec-fetch-site': site } })).status).toBe(403);
      expect(
        (await call(port, cookie, 'today.get', {}, { headers: { 'sec-fetch-site': site } })).status,
      ).toBe(403);
    }
  });

  it('lets a person open an address, but not post by it', async () => {
    expect((await ask(port, page({ 'sec-fetch-site': 'none' }))).status).toBe(200);
    expect(
      (await call(port, cookie, 'today.get', {}, { headers: { 'sec-fetch-site': 'none' } })).status,
    ).toBe(403);
  });
});

describe('the launch token', () => {
  it('is exchanged for a strict, script-proof cookie and a clean address', async () => {
    const answer = await ask(port, { path: launchPath(), headers: { 'sec-fetch-site': 'none' } });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^throughline-${port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('is good once', async () => {
    const path = launchPath();
    expect((await ask(port, { path })).status).toBe(303);
    const again = await ask(port, { path });
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('is good for a minute', async () => {
    const [early, late] = [launchPath(), launchPath()];
    running.clock.milliseconds += launchTokenLifetime - 1;
    expect((await ask(port, { path: early })).status).toBe(303);
    running.clock.milliseconds += 1;
    expect((await ask(port, { path: late })).status).toBe(401);
  });

  it('cannot be left out, shortened or made up', async () => {
    const path = launchPath();
    for (const wrong of [
      '/launch',
      '/launch?token=',
      path.slice(0, -2),
      `${path}00`,
      `/launch?token=${'0'.repeat(64)}`,
    ]) {
      const answer = await ask(port, { path: wrong });
      expect(answer.status).toBe(401);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('leads a browser that is signed in already to the page', async () => {
    expect((await ask(port, { path: '/launch?token=old', headers: { cookie } })).status).toBe(303);
  });
});

describe('the session', () => {
  it('answers a stranger nothing but how to get in', async () => {
    const answer = await ask(port, { path: '/' });
    expect(answer).toMatchObject({ status: 401, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(answer.body).not.toContain('page</title>');
    for (const path of ['/assets/index.js', '/events', '/nowhere']) {
      expect(await ask(port, { path })).toMatchObject({ status: 401, body: '' });
    }
    expect(await call(port, '', 'today.get', {})).toMatchObject({ status: 401, body: '' });
    expect(running.app.calls).toEqual([]);
  });

  it('refuses a made-up cookie and the cookie of another server', async () => {
    const other = await startServer();
    const foreign = await other.signIn();
    await other.stop();
    for (const wrong of [
      foreign,
      `throughline-${port}=`,
      `throughline-${port}=${'0'.repeat(64)}`,
      `${cookie}0`,
    ]) {
      expect((await call(port, wrong, 'today.get', {})).status).toBe(401);
    }
  });

  it('finds its cookie among others', async () => {
    expect((await call(port, `a=b; ${cookie}; c=d`, 'today.get', {})).status).toBe(200);
  });
});

describe('the command check', () => {
  it('refuses a call without the header that a form cannot set', async () => {
    expect((await call(port, cookie, 'today.get', {}, { headers: { 'x-throughline': '' } })).status).toBe(
      403,
    );
  });

  it('refuses what is not JSON by name', async () => {
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/json',
      'application/json; charset=utf-16',
    ];
    for (const type of types) {
      expect((await call(port, cookie, 'today.get', {}, { headers: { 'content-type': type } })).status).toBe(
        415,
      );
    }
    expect(
      (await call(port, cookie, 'today.get', {}, { headers: { 'content-encoding': 'gzip' } })).status,
    ).toBe(415);
    expect(running.app.calls).toEqual([]);
  });

  it('refuses what is not JSON in fact', async () => {
    for (const body of ['', '{', 'undefined', Buffer.from([0x22, 0xff, 0x22])]) {
      expect(await call(port, cookie, 'today.get', {}, { body })).toMatchObject({ status: 400, body: '' });
    }
  });
});

describe('the body limit', () => {
  it('refuses a body that says it is too large', async () => {
    const body = Buffer.alloc(bodyLimit + 1, 0x20);
    expect((await call(port, cookie, 'today.get', {}, { body })).status).toBe(413);
    expect(running.app.calls).toEqual([]);
  });

  it('gives up in the middle of a body that does not say so, and ends the connection', async () => {
    const headers = Object.entries({ host: `127.0.0.1:${port}`, ...callHeaders(port, cookie) });
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const chunk = `${bodyLimit.toString(16)}\r\n${' '.repeat(bodyLimit)}\r\n5\r\n     \r\n`;
    const start = `POST /api/today.get HTTP/1.1\r\n${lines}transfer-encoding: chunked\r\n\r\n`;
    expect(await sendRaw(port, start + chunk)).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('the rate limit', () => {
  it('lets a burst through, refuses the flood, and recovers', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < sessionAllowance.burst + 5; sent += 1) {
      statuses.push((await call(port, cookie, 'today.get', {})).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(sessionAllowance.burst);
    expect(statuses.at(-1)).toBe(429);
    running.clock.milliseconds += 1_000;
    expect((await call(port, cookie, 'today.get', {})).status).toBe(200);
  });

  it('gives strangers less, and takes nothing from who is signed in', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < strangerAllowance.burst + 5; sent += 1) {
      statuses.push((await ask(port, { path: '/launch?token=guess' })).status);
    }
    expect(statuses.at(0)).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await call(port, cookie, 'today.get', {})).status).toBe(200);
  });
});

describe('static files', () => {
  it('cannot be left by any spelling of a way up', async () => {
    const ways = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%252e%252e%252fsecret.txt',
      '/..\\secret.txt',
      '/..%5csecret.txt',
      '/assets/%00/../../secret.txt',
      '//secret.txt',
      '/etc/passwd',
      'http://127.0.0.1/../secret.txt',
      '/.',
      '/assets',
      '/assets/',
    ];
    for (const path of ways) {
      expect(await ask(port, { path, headers: { cookie } }), path).toMatchObject({ status: 404, body: '' });
    }
  });

  it('are only of known kinds', async () => {
    expect((await ask(port, { path: '/assets/notes.secret', headers: { cookie } })).status).toBe(404);
  });
});

describe('methods and names', () => {
  it('refuses every method that has no meaning here', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE']) {
      const headers = callHeaders(port, cookie);
      for (const path of ['/', '/api/today.get', '/events', '/launch']) {
        expect((await ask(port, { method, path, headers })).status).toBe(405);
      }
    }
    expect((await ask(port, { path: '/api/today.get', headers: { cookie } })).status).toBe(405);
    expect((await ask(port, { method: 'POST', path: '/', headers: callHeaders(port, cookie) })).status).toBe(
      405,
    );
  });

  it('does not know names outside the contract', async () => {
    for (const name of [
      'today.nothing',
      'constructor.name',
      '__proto__.toString',
      'today',
      'today.get.x',
      '',
    ]) {
      expect(await call(port, cookie, name, {})).toMatchObject({ status: 404, body: '' });
    }
    expect(running.app.calls).toEqual([]);
  });
});

describe('the headers', () => {
  it('are on every kind of answer, and grant no other origin anything', async () => {
    const json = callHeaders(port, cookie);
    const answers = await Promise.all([
      ask(port, page({})),
      ask(port, { path: '/assets/index.js', headers: { cookie } }),
      ask(port, { path: '/' }),
      ask(port, { path: launchPath() }),
      ask(port, { path: '/nowhere', headers: { cookie } }),
      ask(port, page({ host: 'evil.example' })),
      ask(port, { method: 'PUT', path: '/', headers: json }),
      ask(port, {
        method: 'OPTIONS',
        path: '/api/today.get',
        headers: { ...json, origin: 'https://evil.example' },
      }),
      call(port, cookie, 'today.get', {}),
      call(port, cookie, 'today.get', {}, { body: '{' }),
    ]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(policyOf(headers['content-security-policy'])).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'font-src': "'self'",
        'img-src': "'self' data: blob:",
        'connect-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': 'svelte-trusted-html dompurify',
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('are on the answer to what is not HTTP', async () => {
    const answer = await sendRaw(port, 'nonsense\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  });

  it('refuses headers without end', async () => {
    const answer = await sendRaw(
      port,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});

function policyOf(text: string | string[] | undefined): Record<string, string> {
  const directives = String(text)
    .split('; ')
    .map((directive) => directive.split(/ (.*)/s));
  return Object.fromEntries(directives.map(([name = '', value = '']) => [name, value]));
}
