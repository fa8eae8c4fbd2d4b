import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noUpdater, silentNotifier } from '../app/absent-ports.ts';
import type { App } from '../app/app.ts';
import { createWorkerJobRunner } from '../app/jobs/job-runner.ts';
import { openProfile, type OpenProfileError } from '../app/open-profile.ts';
import { systemPorts } from '../app/system-ports.ts';
import { exhaustive } from '../domain/kernel/exhaustive.ts';
import { m } from '../messages/index.ts';
import type { CliContext, CommonOptions } from './cli-context.ts';
import { createLocalServer, type LocalServer, type ServerError } from './create-local-server.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { openErrorExitCode, openErrorSentence } from './held-sentence.ts';
import { profileFolder } from './with-app.ts';

export interface ServeWish extends CommonOptions {
  readonly port: number;
  /** Whether to open the system's browser. */
  readonly open: boolean;
}

/**
 * The browser host: opens the profile, serves it on loopback, prints one launch address and waits to be asked to end. A
 * second start gets a launch address from the first one and ends.
 */
export async function serve(context: CliContext, wish: ServeWish): Promise<ExitCode> {
  if (context.development === null && !existsSync(join(context.rendererFolder, 'index.html'))) {
    context.terminal.problem(m.cli_serve_not_built());
    return exitCodes.failed;
  }
  let server: LocalServer | null = null;
  const opened = await openProfile({
    folder: profileFolder(wish),
    isDemo: wish.demo ?? false,
    host: 'browser',
    onHandover: () => server?.mintLaunchUrl() ?? '',
    ports: browserPorts(context),
  });
  if (!opened.ok) return joinHolder(context, wish, opened.error);
  const { app } = opened.value;
  const started = await startServer(context, wish, app);
  if (!started.ok) {
    await app.close();
    context.terminal.problem(serverErrorSentence(started.error, wish.port));
    return exitCodes.failed;
  }
  server = started.value;
  // What came due while nobody was here is delivered now, once.
  app.recheck();
  const ended = context.untilAskedToEnd();
  showAddress(context, wish, server.mintLaunchUrl());
  await ended;
  await server.close();
  await app.close();
  return exitCodes.done;
}

function startServer(
  context: CliContext,
  { port }: ServeWish,
  app: App,
): ReturnType<typeof createLocalServer> {
  return createLocalServer({
    app,
    port,
    rendererFolder: context.rendererFolder,
    development: context.development,
    now: () => context.now(),
    onFault: (cause) =>
      context.terminal.problem(cause instanceof Error ? (cause.stack ?? '') : String(cause)),
  });
}

function browserPorts({ appVersion, workerUrl }: CliContext): Parameters<typeof openProfile>[0]['ports'] {
  return systemPorts({
    appVersion,
    capabilities: {
      host: 'browser',
      tray: false,
      updater: false,
      nativeNotifications: false,
      opensFolders: false,
    },
    notifier: silentNotifier,
    updater: noUpdater('not-supported'),
    jobs: createWorkerJobRunner(workerUrl),
  });
}

function showAddress({ terminal, openBrowser }: CliContext, { open }: ServeWish, url: string): void {
  terminal.say(m.cli_serve_ready({ url }));
  if (open) openBrowser(url);
}

/** The profile is open already: the one that has it is asked to come forward. */
async function joinHolder(context: CliContext, wish: ServeWish, error: OpenProfileError): Promise<ExitCode> {
  const answer = await answerOfHolder(error);
  if (answer !== null && isLaunchUrl(answer)) {
    context.terminal.say(m.cli_serve_joined({ url: answer }));
    if (wish.open) context.openBrowser(answer);
    return exitCodes.done;
  }
  if (answer !== null && error.type === 'profile-held' && error.holder?.host === 'desktop') {
    context.terminal.say(answer === '' ? m.cli_serve_desktop() : answer);
    return exitCodes.done;
  }
  context.terminal.problem(openErrorSentence(error, context.clock));
  return openErrorExitCode(error);
}

async function answerOfHolder(error: OpenProfileError): Promise<string | null> {
  return error.type === 'profile-held' ? error.handover() : null;
}

/**
 * Threat: a socket in the profile folder that is not the app's answers with an address of its own. Only an address of this
 * very machine is shown or opened.
 */
function isLaunchUrl(text: string): boolean {
  return /^http:\/\/127\.0\.0\.1:\d{1,5}\/launch\?token=[0-9a-f]{64}$/.test(text);
}

function serverErrorSentence({ type }: ServerError, port: number): string {
  switch (type) {
    case 'port-taken':
      return m.cli_serve_port_taken({ port: String(port) });
    case 'port-forbidden':
      return m.cli_serve_port_forbidden({ port: String(port) });
    default:
      return exhaustive(type);
  }
}
