#!/usr/bin/env node
// The command line. Plain JavaScript for any Node from 20 on: the app itself needs a newer one, which comes with its
// packages, and hands over to it where necessary.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'out', 'cli', 'cli.js');
const node = fittingNode();

if (node === null) {
  console.error('Throughline needs Node 24 or newer. Run `npm ci` in its folder, or update Node.');
  process.exitCode = 1;
} else if (isBuilt()) {
  run(node);
}

/** This Node where it is new enough, otherwise the one among the packages. */
function fittingNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(packaged) ? packaged : null;
}

function isBuilt() {
  if (existsSync(cli)) return true;
  // Progress goes to stderr: what a command prints on stdout may be data.
  const build = spawnSync(node, [join(root, 'scripts', 'build.ts')], { stdio: ['ignore', 2, 2] });
  process.exitCode = build.status ?? 1;
  return build.status === 0;
}

/** Runs in place where this Node fits; otherwise as a child that gets the same terminal, and signals only once. */
function run(program) {
  if (program === process.execPath) {
    import(new URL('../out/cli/cli.js', import.meta.url).href);
    return;
  }
  const child = spawn(program, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128);
  });
}
