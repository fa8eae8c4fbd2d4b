import { app, type WebContents } from 'electron';
import { isAppUrl } from '../protocol/app-address.ts';
import { offerExternalLink } from './external-links.ts';

/**
 * Keeps every page of this process, whoever makes it, on our own address: no navigation, redirect, frame, new window
 * or webview leads elsewhere. Threat: foreign content in a window that has the preload.
 */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (isAppUrl(event.url)) return;
    event.preventDefault();
    void offerExternalLink(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    void offerExternalLink(url);
    return { action: 'deny' };
  });
}
