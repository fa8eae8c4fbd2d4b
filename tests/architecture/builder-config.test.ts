import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/paths.ts';

interface BuilderConfig {
  readonly asar: boolean;
  readonly asarUnpack: readonly string[];
  readonly electronFuses: Record<string, boolean>;
  readonly linux: { readonly target: readonly string[]; readonly icon: string };
  readonly mac: {
    readonly target: readonly string[];
    readonly icon: string;
    readonly hardenedRuntime: boolean;
  };
  readonly win: { readonly target: readonly string[]; readonly icon: string };
  readonly publish: { readonly provider: string; readonly owner: string; readonly repo: string };
}

/** electron-builder's own reader and validator, the ones `npm run dist` goes through. */
interface BuilderLibrary {
  getConfig(folder: string, file: string, overrides: null): Promise<BuilderConfig>;
  validateConfiguration(config: BuilderConfig, log: { isEnabled: boolean; add: () => void }): Promise<void>;
}

const builderRequire = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const library = builderRequire('app-builder-lib/out/util/config/config') as BuilderLibrary;
const log = { isEnabled: false, add: () => undefined };

describe('electron-builder.yml', () => {
  let config: BuilderConfig;

  beforeAll(async () => {
    config = await library.getConfig(inProject(), inProject('electron-builder.yml'), null);
  });

  it('is valid by electron-builder’s own schema', async () => {
    await expect(library.validateConfiguration(config, log)).resolves.toBeUndefined();
  });

  it('is looked at by a validator that refuses an unknown field', async () => {
    const wrong = { ...config, electronFuse: {} };
    await expect(library.validateConfiguration(wrong, log)).rejects.toThrow('electronFuse');
  });

  it('sets the fuses of the security checklist', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('makes an installer for each system', () => {
    expect(config.linux.target).toEqual(['AppImage', 'deb']);
    expect(config.mac.target).toEqual(['dmg']);
    expect(config.win.target).toEqual(['nsis']);
    expect(config.mac.hardenedRuntime).toBe(true);
  });

  it('packs the app into an archive and leaves only native code beside it', () => {
    expect(config.asar).toBe(true);
    expect(config.asarUnpack).toEqual(['**/better-sqlite3/prebuilds/*.node']);
  });

  it('leaves out every package but the one that is not bundled', () => {
    const yaml = readFileSync(inProject('electron-builder.yml'), 'utf8');
    const patterns = [...yaml.matchAll(/^ {2}- '?(!?[*/]*node_modules\/[^'\n]*)/gm)].map((match) => match[1]);
    expect(patterns[0]).toBe('!**/node_modules/**');
    expect(patterns.slice(1).every((pattern) => pattern?.startsWith('node_modules/better-sqlite3/'))).toBe(
      true,
    );
  });

  it('names icons that exist', () => {
    for (const icon of [config.linux.icon, config.mac.icon, config.win.icon]) {
      expect(existsSync(inProject(icon)), icon).toBe(true);
    }
  });

  it('looks for updates where the releases are', () => {
    expect(config.publish).toEqual({ provider: 'github', owner: 'throughline-app', repo: 'throughline' });
  });
});
