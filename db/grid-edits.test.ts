import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChanges } from '../model/change/apply.ts';
import { arbitraryContent } from '../model/change/arbitrary-content.ts';
import type { Content } from '../model/change/content.ts';
import { isSame } from '../model/change/same.ts';
import { arbitraryGridEdit } from '../model/grid/arbitrary-grid-edits.ts';
import type { Plan } from '../model/scenario.ts';
import { readContent } from './content.ts';
import { runCommand } from './run-command.ts';
import { stepHistory } from './step-history.ts';
import { AT, temporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';
import { addWorkspace } from './workspaces.ts';

let temporary: TemporaryDatabase;
let workspaces = 0;

beforeEach(() => {
  temporary = temporaryDatabase();
});
afterEach(() => {
  temporary.remove();
});

test(
  'whatever was done in the grid, undone is the start and redone the end, also after a restart',
  { timeout: 60_000 },
  () => {
    const edits = fc.array(arbitraryGridEdit, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(arbitraryContent, edits, fc.nat(12), (content, steps, restartAt) => {
        workspaces += 1;
        const workspace = `w${workspaces}`;
        const start = withPlans(content);
        const added = addWorkspace(
          temporary.store,
          { id: workspace, sample: false, at: AT },
          start,
        );
        if (!added.ok) throw new Error(added.problem.message);
        const { key } = added.value;

        let end = start;
        let revision = 0;
        for (const step of steps) {
          const command = { name: 'edit-deployments', label: 'Edit', changes: step(end) };
          const saved = runCommand(temporary.store, { workspace, revision, command, at: AT });
          if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
          ({ revision } = saved.value);
          const after = applyChanges(end, command.changes);
          if (!after.ok) throw new Error(after.problem.message);
          end = after.value;
        }
        const taken = revision;
        for (const direction of ['undo', 'redo'] as const) {
          for (let step = 0; step < taken; step += 1) {
            if (step === restartAt) temporary.reopen();
            const stepped = stepHistory(temporary.store, { workspace, revision, direction });
            if (!stepped.ok) throw new Error(JSON.stringify(stepped.problem));
            ({ revision } = stepped.value);
          }
          const expected = direction === 'undo' ? start : end;
          expect(isSame(readContent(temporary.store, key), expected)).toBe(true);
        }
      }),
    );
  },
);

/** With a plan in every scenario that names every other deployment, so that deletions have something to take care of. */
function withPlans(content: Content): Content {
  const ids = content.deployments.items.map(({ id }) => id);
  const plan: Plan = {
    ...{ id: 'p', name: 'Plan' },
    mitigations: [
      { kind: 'prequalify', deployments: 'all', switchDays: 5 },
      { kind: 'prequalify', deployments: ids.filter((_, at) => at % 2 === 0), switchDays: 3 },
      { kind: 'prequalify', deployments: ids.slice(0, 1), switchDays: 2 },
    ],
  };
  const items = content.scenarios.items.map((scenario) => ({ ...scenario, plans: [plan] }));
  return { ...content, scenarios: { ...content.scenarios, items } };
}
