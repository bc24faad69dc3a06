// @ts-check
/**
 * What a bare Electron runs first: it opens the app in the folder named on the command line, as the default app of
 * Electron's own releases does. The fallback runtime comes without one.
 */
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  console.error('Name the folder of an app: electron <folder>');
  process.exit(1);
}

const folder = path.resolve(named);
const description = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setName(description.productName ?? description.name);
app.setVersion(description.version ?? '0.0.0');
app.setAppPath(folder);
require(path.join(folder, description.main ?? 'index.js'));
