import { createServer } from 'vite';
import { electronProgram } from './electron-program.ts';
import { ensureMessages } from './ensure-build.ts';
import { devHelp, parseDevFlags, type DevFlags } from './dev-flags.ts';
import { commandFiles, inProject } from './paths.ts';
import { runChild } from './run-child.ts';

process.exitCode = await develop(process.argv.slice(2));

/** `npm run dev`: the screens from Vite with hot reload, and either host from source. */
async function develop(args: readonly string[]): Promise<number> {
  const flags = parseDevFlags(args, inProject('.tmp', 'dev-profile'));
  if (flags === null) {
    console.log(devHelp);
    return 0;
  }
  await ensureMessages((line) => {
    console.log(line);
  });
  return flags.host === 'desktop' ? developDesktop(flags) : developBrowser(flags);
}

async function developDesktop(flags: DevFlags): Promise<number> {
  if (electronProgram() === null) {
    console.error(
      'Electron’s program is not on this machine. `npm start` fetches it; or leave out --desktop.',
    );
    return 1;
  }
  const { code } = await runChild(process.execPath, [
    commandFiles.electronVite,
    'dev',
    '--watch',
    '--',
    ...flags.hostArguments,
  ]);
  return code;
}

/**
 * The loopback server runs under `node --watch` and answers for the page with what Vite serves at
 * THROUGHLINE_RENDERER_URL, so that the defences of the server are in front of it in development too.
 */
async function developBrowser(flags: DevFlags): Promise<number> {
  const vite = await createServer({
    configFile: inProject('vite.renderer.config.ts'),
    server: { host: '127.0.0.1' },
    clearScreen: false,
  });
  await vite.listen();
  const address = vite.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('Vite serves nowhere');
  console.log(`Screens: ${address}`);
  const watchFolders = ['domain', 'contract', 'journal', 'app', 'local-server', 'messages'];
  const { code } = await runChild(
    process.execPath,
    [
      ...watchFolders.map((folder) => `--watch-path=${inProject('src', folder)}`),
      '--watch-preserve-output',
      inProject('src', 'local-server', 'cli.ts'),
      'serve',
      ...flags.hostArguments,
    ],
    { ...process.env, THROUGHLINE_RENDERER_URL: address },
  );
  await vite.close();
  return code;
}
