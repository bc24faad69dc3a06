import { removeScenario } from '../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useStore } from '../store/store.ts';
import type { Action } from './action.ts';

/** What can be done with a scenario as a whole. */
export function scenarioActions(scenario: Scenario): readonly Action[] {
  const isLocked = scenario.status === 'locked';
  return [
    {
      key: 'branch',
      label: 'Branch…',
      run: () => {
        useStore.getState().showDialog({ kind: 'branch-scenario', scenario });
      },
    },
    {
      key: 'lock',
      label: isLocked ? 'Unlock' : 'Lock',
      run: () => {
        useStore.getState().run({
          name: isLocked ? 'unlock-scenario' : 'lock-scenario',
          label: `${isLocked ? 'Unlock' : 'Lock'} “${scenario.name}”`,
          changes: [
            {
              kind: 'update',
              collection: 'scenarios',
              id: scenario.id,
              set: { status: isLocked ? 'draft' : 'locked' },
              unset: [],
            },
          ],
        });
      },
    },
    {
      key: 'remove',
      label: 'Remove',
      run: () => {
        const { open, run } = useStore.getState();
        const command = open === null ? undefined : removeScenario(open.content, scenario.id);
        if (command !== undefined) run(command);
      },
    },
  ];
}
