import type { Change } from '../model/change/change.ts';
import type { Content } from '../model/change/content.ts';
import { readContent } from './content.ts';
import { EXAMPLE } from './example-content.ts';
import { runCommand } from './run-command.ts';
import { stepHistory } from './step-history.ts';
import { AT, temporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';
import { addWorkspace } from './workspaces.ts';

/** A real database with the example in it as workspace `w`, for tests. */
export interface ExampleWorkspace extends TemporaryDatabase {
  run(
    revision: number,
    label: string,
    ...changes: readonly Change[]
  ): ReturnType<typeof runCommand>;
  step(revision: number, direction: 'undo' | 'redo'): ReturnType<typeof stepHistory>;
  content(): Content;
}

export function exampleWorkspace(): ExampleWorkspace {
  const temporary = temporaryDatabase();
  const added = addWorkspace(temporary.store, { id: 'w', sample: false, at: AT }, EXAMPLE);
  if (!added.ok) throw new Error(added.problem.message);
  const { key } = added.value;
  return {
    ...temporary,
    get store() {
      return temporary.store;
    },
    run: (revision, label, ...changes) => {
      const command = { name: 'test', label, changes };
      return runCommand(temporary.store, { workspace: 'w', revision, command, at: AT });
    },
    step: (revision, direction) =>
      stepHistory(temporary.store, { workspace: 'w', revision, direction }),
    content: () => readContent(temporary.store, key),
  };
}

export function update(
  collection: 'deployments' | 'scenarios' | 'models' | 'vendors',
  id: string,
  set: Readonly<Record<string, unknown>>,
): Change {
  return { kind: 'update', collection, id, set, unset: [] };
}

export function remove(
  collection: 'vendors' | 'models' | 'channels' | 'deployments' | 'scenarios',
  id: string,
): Change {
  return { kind: 'remove', collection, id };
}

/** The smallest change there is: the vendor's name. */
export function rename(name: string): Change {
  return update('vendors', 'acme', { name });
}
