import { describe, expect, it } from 'vitest';
import { downloadSource } from './electron-program.ts';

describe('where Electron is fetched from', () => {
  it('is the release of the installed version', () => {
    const source = downloadSource({});
    expect(source.address).toMatch(
      /^https:\/\/github\.com\/electron\/.*\/electron-v\d+\.\d+\.\d+-\w+-\w+\.zip$/,
    );
    expect(source).toMatchObject({ isMirror: false, isProbed: true });
  });

  it('is the mirror that the environment names', () => {
    expect(downloadSource({ ELECTRON_MIRROR: 'https://mirror.example/electron/' })).toMatchObject({
      address: 'https://mirror.example/electron/',
      isMirror: true,
    });
  });

  it('is the usual server when the mirror is not an address', () => {
    expect(downloadSource({ ELECTRON_MIRROR: 'nonsense' }).isMirror).toBe(false);
  });

  it('is left to the installer behind a proxy', () => {
    expect(downloadSource({ HTTPS_PROXY: 'http://proxy.example:3128' }).isProbed).toBe(false);
  });
});
