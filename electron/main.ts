import path from 'node:path';
import { app, protocol } from 'electron';
import { appScheme } from './main/app-protocol.ts';
import { exportAskedFor, exportFromCommandLine } from './main/export-from-command-line.ts';
import { filesOfTheSystem } from './main/files-of-the-system.ts';
import { findFolders } from './main/folders.ts';
import { closeNetwork, lockContents } from './main/lockdown.ts';
import { openLog } from './main/log.ts';
import { startApp } from './main/start-app.ts';
import { runCalls } from './main/run-calls.ts';
import { catchBugs } from './main/trouble.ts';
import { callsForStep, installationStep } from './main/windows-installation.ts';

/** Set while developing, by Forge's Vite plugin. */
declare const MAIN_WINDOW_VITE_DEV_SERVER_URL: string | undefined;

const devServer = MAIN_WINDOW_VITE_DEV_SERVER_URL;

// Everything here has to be said before Electron is ready.
closeNetwork(app.commandLine, devServer);
app.on('web-contents-created', (_event, contents) => {
  lockContents(contents, devServer);
});
protocol.registerSchemesAsPrivileged([
  {
    scheme: appScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);

// Tests and the bench give each launch a folder of its own. The lock below is one for each folder.
const userData = process.env['DIVERGE_USER_DATA'];
if (userData !== undefined && userData !== '') app.setPath('userData', path.resolve(userData));

const onFile = filesOfTheSystem(app);
const step = installationStep(process.platform, process.argv);
const deckExport = exportAskedFor(process.argv);
if (step !== null) {
  void runCalls(callsForStep(step, process.execPath)).then(() => {
    app.quit();
  });
} else if (deckExport !== null) {
  void app
    .whenReady()
    .then(() => exportFromCommandLine(deckExport, findFolders(__dirname).renderer));
} else if (app.requestSingleInstanceLock()) {
  const log = openLog(path.join(app.getPath('userData'), 'logs'), () => new Date());
  catchBugs(log);
  void app.whenReady().then(() => {
    startApp({ log, folders: findFolders(__dirname), devServer, onFile });
  });
} else {
  // The one that runs already comes to the front instead.
  app.quit();
}
