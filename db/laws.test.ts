import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChanges } from '../model/change/apply.ts';
import { arbitraryContent } from '../model/change/arbitrary-content.ts';
import { arbitraryCommands } from '../model/change/arbitrary-edits.ts';
import { isSame } from '../model/change/same.ts';
import { readContent } from './content.ts';
import { runCommand } from './run-command.ts';
import { stepHistory } from './step-history.ts';
import { AT, temporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';
import { addWorkspace } from './workspaces.ts';

const contentAndCommands = arbitraryContent.chain((content) =>
  fc.tuple(fc.constant(content), arbitraryCommands(content)),
);

let temporary: TemporaryDatabase;
let workspaces = 0;

beforeEach(() => {
  temporary = temporaryDatabase();
});
afterEach(() => {
  temporary.remove();
});

test(
  'what is written is what is read, and commands do in the database what they do in memory',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(contentAndCommands, ([start, commands]) => {
        const { store } = temporary;
        workspaces += 1;
        const workspace = `w${workspaces}`;
        const added = addWorkspace(store, { id: workspace, sample: false, at: AT }, start);
        if (!added.ok) throw new Error(added.problem.message);
        const { key } = added.value;
        expect(isSame(readContent(store, key), start)).toBe(true);

        let content = start;
        let revision = 0;
        let steps = 0;
        for (const changes of commands) {
          const command = { name: 'test', label: 'Test', changes };
          const saved = runCommand(store, { workspace, revision, command, at: AT });
          if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
          if (saved.value.revision > revision) steps += 1;
          revision = saved.value.revision;
          const after = applyChanges(content, changes);
          if (!after.ok) throw new Error(after.problem.message);
          content = after.value;
          expect(isSame(readContent(store, key), content)).toBe(true);
        }

        // A copy held elsewhere follows by what the steps say they changed.
        let copy = content;
        for (const direction of ['undo', 'redo'] as const) {
          for (let step = 0; step < steps; step += 1) {
            const stepped = stepHistory(store, { workspace, revision, direction });
            if (!stepped.ok) throw new Error(JSON.stringify(stepped.problem));
            revision = stepped.value.revision;
            const after = applyChanges(copy, stepped.value.changes);
            if (!after.ok) throw new Error(after.problem.message);
            copy = after.value;
          }
          const expected = direction === 'undo' ? start : content;
          expect(isSame(copy, expected)).toBe(true);
          expect(isSame(readContent(store, key), expected)).toBe(true);
        }
      }),
    );
  },
);
