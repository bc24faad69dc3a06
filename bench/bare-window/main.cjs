// @ts-check
/** The least an Electron app can do: a window with an empty page. What Diverge takes longer is its own. */
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

const folder = process.env['BARE_WINDOW_USER_DATA'];
if (folder !== undefined) app.setPath('userData', folder);

app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1280, height: 800 });
  const loaded = new Promise((resolve) => window.webContents.once('did-finish-load', resolve));
  const drawn = new Promise((resolve) => window.once('ready-to-show', resolve));
  drawn.then(() => window.show());
  Promise.all([loaded, drawn]).then(() => console.log('BARE_WINDOW_SHOWN'));
  window.loadFile(path.join(__dirname, 'index.html'));
});
