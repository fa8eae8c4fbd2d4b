import { chooseHost, hasDisplay, type HostChoice } from './choose-host.ts';
import { downloadElectron, electronProgram, electronState } from './electron-program.ts';
import { ensureBuild } from './ensure-build.ts';
import { inProject, projectRoot } from './paths.ts';
import { runChild } from './run-child.ts';
import { hostArguments, parseStartFlags, startHelp, type StartFlags } from './start-flags.ts';

/** A desktop program that ends this soon, by itself and with an error, has not started. */
const startsWithin = 5_000;

process.exitCode = await start(process.argv.slice(2));

/** `npm start`: builds what is not built, picks the host, runs it, and gives back its exit code. */
async function start(args: readonly string[]): Promise<number> {
  const outcome = parseStartFlags(args);
  if (!outcome.ok) {
    console.error(`${outcome.problem}\nnpm start -- --help shows what there is.`);
    return 2;
  }
  if (outcome.flags.wantsHelp) {
    console.log(startHelp);
    return 0;
  }
  try {
    await ensureBuild(say);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 1;
  }
  return runHost(outcome.flags, await pickHost(outcome.flags));
}

async function pickHost(flags: StartFlags): Promise<HostChoice> {
  const wishes = { asked: flags.host, hasDisplay: hasDisplay(process.platform, process.env) };
  const choice = chooseHost(wishes, electronState());
  if (choice.kind !== 'download-first') return choice;
  say('Fetching the desktop program (about 120 MB, once) …');
  return chooseHost(wishes, await downloadElectron());
}

async function runHost(flags: StartFlags, choice: HostChoice): Promise<number> {
  switch (choice.kind) {
    case 'refused':
    case 'download-first':
      console.error(choice.kind === 'refused' ? choice.why : 'The desktop program is not on this machine.');
      return 1;
    case 'browser':
      if (choice.why !== null) say(choice.why);
      return runBrowserHost(flags);
    case 'desktop':
      return runDesktopHost(flags);
  }
}

async function runBrowserHost(flags: StartFlags): Promise<number> {
  const { code } = await runChild(process.execPath, [
    inProject('out/cli/cli.js'),
    ...hostArguments(flags, 'browser'),
  ]);
  return code;
}

/** Some systems have the program but cannot run it, for want of a library or a sandbox; the browser always works. */
async function runDesktopHost(flags: StartFlags): Promise<number> {
  const program = electronProgram();
  if (program === null) throw new Error('The desktop program vanished between two looks');
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  const begun = performance.now();
  const end = await runChild(program, [projectRoot, ...hostArguments(flags, 'desktop')], env);
  const neverStarted = end.code !== 0 && !end.wasAsked && performance.now() - begun < startsWithin;
  if (!neverStarted || flags.host === 'desktop') return end.code;
  say('The desktop app could not start on this system, so Throughline opens in the browser.');
  return runBrowserHost(flags);
}

function say(line: string): void {
  console.log(line);
}
