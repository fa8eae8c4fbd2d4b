/** Whether Electron is ready: some calls are only allowed before, some only after. */
let isReady = false;
const { promise, resolve } = Promise.withResolvers<undefined>();

export function whenReady(): Promise<void> {
  return promise;
}

export function isElectronReady(): boolean {
  return isReady;
}

export function becomeReady(): void {
  isReady = true;
  resolve(undefined);
}
