import path from 'node:path';
import { app, Menu, protocol, session, type BrowserWindow } from 'electron';
import type { MenuState } from '../bridge.ts';
import { menuChannel, tableProgressChannel } from '../channels.ts';
import type { StartFailure } from '../contract.ts';
import { appOrigin, appScheme, serveAppFile } from './app-protocol.ts';
import { authorKey } from './author-key.ts';
import { startDataClient } from './data-client.ts';
import { startDataProcess } from './data-process-link.ts';
import { filesFromOutside } from './files-from-outside.ts';
import type { Folders } from './folders.ts';
import { givenFile } from './given-file.ts';
import { lockSession } from './lockdown.ts';
import type { Log } from './log.ts';
import { openMainWindow } from './main-window.ts';
import { menuTemplate } from './menu.ts';
import { receiveMessages } from './messages.ts';
import { followPresentation } from './presentation.ts';
import { startFailureResponse, startFailureUrl } from './start-failure-page.ts';
import { saveBeforeClosing } from './save-before-closing.ts';
import { offerReloadAfterCrash } from './trouble.ts';

export interface AppOptions {
  readonly log: Log;
  readonly folders: Folders;
  readonly devServer: string | undefined;
  /** Hears of files macOS hands over, those from before included. */
  readonly onFile: (hear: (file: string) => void) => void;
}

/** How long closing may wait for saves: more than any save takes, and less than a person waits. */
const stopLimitMs = 5000;

/** Starts the data process and opens the window, each as early as it can be, and joins the two. */
export function startApp({ log, folders, devServer, onFile }: AppOptions): void {
  const userData = app.getPath('userData');
  const isDevelopment = devServer !== undefined;
  const tell = (what: string) => {
    log.write(what);
  };
  let failure: StartFailure | undefined;

  const place = {
    script: folders.dataProcess,
    folder: userData,
    nativeBinding: folders.nativeBinding,
    appVersion: app.getVersion(),
    tableWorker: folders.tableWorker,
  };
  const data = startDataClient({
    start: () => startDataProcess(place, tell),
    onFailure: (why) => {
      log.write(`Diverge cannot go on: ${why.kind}: ${why.message}`);
      failure = why;
      load(window, startFailureUrl);
    },
    tell,
    onTableProgress: (progress) => {
      if (!window.isDestroyed()) window.webContents.send(tableProgressChannel, progress);
    },
  });

  lockSession(session.defaultSession, devServer);
  protocol.handle(appScheme, (request) =>
    failure !== undefined && request.url === startFailureUrl
      ? startFailureResponse(failure)
      : serveAppFile(folders.renderer, request.url),
  );

  const page = { preload: folders.preload, version: app.getVersion(), isDevelopment };
  const origin = devServer === undefined ? appOrigin : new URL(devServer).origin;
  const main = openMainWindow({ ...page, stateFile: path.join(userData, 'window.json') });
  const { window } = main;
  offerReloadAfterCrash(window, log);
  showMenu({ undo: null, redo: null, hasWorkspace: false, isAsking: false });
  const files = filesFromOutside(window, data);
  receiveMessages({
    window,
    origin,
    data,
    tell,
    showMenuState: showMenu,
    showTheme: main.showTheme,
    firstDrawn: (what) => {
      if (process.env['DIVERGE_BENCH'] !== '1') return;
      process.stdout.write(`DIVERGE_FIRST_${what.toUpperCase()}\n`);
    },
    readyForFiles: files.ready,
    author: authorKey(path.join(userData, 'author-key.json')),
    readyToClose: saveBeforeClosing(window, tell),
    present: followPresentation({ ...page, window, origin, load: loadPage }),
  });
  loadPage(window, 'index.html');

  app.on('second-instance', (_event, argv, folder) => {
    const file = givenFile(argv, folder);
    if (file !== null) files.open(file);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  onFile((file) => {
    files.open(file);
    window.focus();
  });
  const given = givenFile(process.argv.slice(1), process.cwd());
  if (given !== null) files.open(given);
  endWithWindow();

  function loadPage(into: BrowserWindow, name: string): void {
    load(into, new URL(name, devServer ?? `${appOrigin}/`).href);
  }

  function load(into: BrowserWindow, url: string): void {
    into.loadURL(url).catch((error: unknown) => {
      // Giving up one page for another, as for the page of a failed start, is no failure.
      if (!String(error).includes('ERR_ABORTED')) log.write(`${url} was not loaded`, error);
    });
  }

  function showMenu(state: MenuState): void {
    const template = menuTemplate({
      state,
      theme: main.theme(),
      isMac: process.platform === 'darwin',
      isDevelopment,
      send: (command) => {
        window.webContents.send(menuChannel, command);
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** However it ends, by the menu, the window, or a signal: what is asked is answered first, the database closed. */
  function endWithWindow(): void {
    app.on('window-all-closed', () => {
      app.quit();
    });
    app.on('will-quit', (event) => {
      event.preventDefault();
      void data.stop(stopLimitMs).then(() => {
        app.exit(failure === undefined ? 0 : 1);
      });
    });
  }
}
