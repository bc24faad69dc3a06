import type { App, Session, WebContents } from 'electron';
import { appScheme } from './app-protocol.ts';
import { developmentPolicy } from './content-security-policy.ts';

/** Before the app is ready: nothing of Chromium's own housekeeping goes to the network, and no name is looked up. */
export function closeNetwork(commandLine: App['commandLine'], devServer: string | undefined): void {
  for (const service of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ]) {
    commandLine.appendSwitch(service);
  }
  const exception = devServer === undefined ? '' : `, EXCLUDE ${new URL(devServer).hostname}`;
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
}

/**
 * The window's session asks nobody but the app itself, and may do one thing a page has to be allowed: put a picture
 * on the clipboard. Reading the clipboard is another permission, and not given.
 */
export function lockSession(session: Session, devServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isGranted(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isAllowedRequest(request.url, devServer) });
  });
  if (devServer !== undefined) {
    session.webRequest.onHeadersReceived((response, answer) => {
      const policy = developmentPolicy(devServer, new URL(response.url).pathname);
      answer({
        responseHeaders: { ...response.responseHeaders, 'Content-Security-Policy': [policy] },
      });
    });
  }
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

function isGranted(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/**
 * Every page stays where it is: no way to another address, to a second window, or into an embedded page. While
 * developing a page may load itself again, as Vite has it do: one kept from that never runs what it was loading.
 */
export function lockContents(contents: WebContents, devServer: string | undefined): void {
  // Comes before `will-navigate`, and for the page itself as for what it embeds.
  contents.on('will-frame-navigate', (event) => {
    if (!isOfDevServer(event.url, devServer)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Exported for its test. `blob:` and `data:` never leave the process. */
export function isAllowedRequest(url: string, devServer: string | undefined): boolean {
  const { protocol, host } = new URL(url);
  if ([`${appScheme}:`, 'blob:', 'data:'].includes(protocol)) return true;
  if (devServer === undefined) return false;
  return protocol === 'devtools:' || host === new URL(devServer).host;
}

/** Exported for its test. */
export function isOfDevServer(url: string, devServer: string | undefined): boolean {
  return devServer !== undefined && new URL(url).origin === new URL(devServer).origin;
}
