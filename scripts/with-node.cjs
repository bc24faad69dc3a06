// @ts-check
/**
 * Runs a script with the Node that the project brings, since the one that started npm may be too old for it: this file
 * is all that an older one has to understand. The script and its arguments come after its name.
 */
const { spawn } = require('node:child_process');
const path = require('node:path');

/** Runs TypeScript as it is, and knows `await using`. */
const oldestMajorVersion = 24;

const program = findNode();
if (program === undefined) {
  console.error(
    `Diverge's scripts need Node ${oldestMajorVersion} or newer and this is ${process.versions.node}. ` +
      `npm ci brings one for Linux, macOS and Windows, unless optional packages are left out.`,
  );
  process.exitCode = 1;
} else {
  run(program);
}

/** @returns {string | undefined} */
function findNode() {
  for (const name of packagesOfNode()) {
    try {
      const description = require.resolve(`${name}/package.json`);
      const { bin } = require(description);
      return path.join(path.dirname(description), bin.node);
    } catch {
      // Not for this platform, or left out: the next one, or the Node this runs on.
    }
  }
  const major = Number.parseInt(process.versions.node, 10);
  return major >= oldestMajorVersion ? process.execPath : undefined;
}

function packagesOfNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
}

/** @param {string} program */
function run(program) {
  // What the script starts by the name of node, directly or not, is the same Node.
  const searchPath = [path.dirname(program), process.env['PATH']].join(path.delimiter);
  const child = spawn(program, process.argv.slice(2), {
    stdio: 'inherit',
    env: { ...process.env, PATH: searchPath },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`${program} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (exitCode) => {
    process.exitCode = exitCode ?? 1;
  });
}
