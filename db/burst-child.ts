import { writeSync } from 'node:fs';
import { EXAMPLE } from './example-content.ts';
import { openDatabase } from './open.ts';
import { runCommand } from './run-command.ts';
import { storeOf } from './store.ts';
import { AT } from './temporary-database.ts';
import { addWorkspace } from './workspaces.ts';

/**
 * A process for tests to kill: it opens the database of the folder it is given and writes as fast as it
 * can, saying on its output what was acknowledged. `node burst-child.ts FOLDER commands|import`
 */
const [folder = '', task] = process.argv.slice(2);

// Over the limit of `ulimit -f` a write should fail like one on a full disk, and not end the process.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);

const opened = openDatabase({ folder, nativeBinding: null, nodeApi: 10, at: AT });
if (!opened.ok) throw new Error(opened.problem.message);
const store = storeOf(opened.value);

if (task === 'import') {
  const items = Array.from({ length: 10_000 }, (_, index) =>
    EXAMPLE.deployments.items.map((item) => ({ ...item, id: `${item.id}-${index}` })),
  ).flat();
  const deployments = { items, positions: items.map((_, index) => index) };
  const scenarios = { items: [], positions: [] };
  for (let taken = 1; ; taken += 1) {
    const identity = { id: `big-${taken}`, sample: false, at: AT };
    const added = addWorkspace(store, identity, { ...EXAMPLE, deployments, scenarios });
    if (!added.ok) throw new Error(added.problem.message);
    say(String(taken));
  }
} else {
  const found = store.workspaces.find('w');
  if (found === null) addWorkspace(store, { id: 'w', sample: false, at: AT }, EXAMPLE);
  let revision = found?.revision ?? 0;
  for (;;) {
    const set = { name: `Name ${revision + 1}`, note: 'n'.repeat(500) };
    const change = { kind: 'update', collection: 'vendors', id: 'acme', set, unset: [] } as const;
    const command = { name: 'test', label: `Step ${revision + 1}`, changes: [change] };
    const saved = runCommand(store, { workspace: 'w', revision, command, at: AT });
    if (!saved.ok) {
      say(saved.problem.kind);
      break;
    }
    revision = saved.value.revision;
    say(String(revision));
  }
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
