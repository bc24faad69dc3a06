import { branchOf } from '../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../model/scenario.ts';
import { ScenarioNameDialog } from './ScenarioNameDialog.tsx';

/** A copy to change, beside the scenario it came from. */
export function BranchScenarioDialog({ parent }: { readonly parent: Scenario }) {
  return (
    <ScenarioNameDialog
      title={`Branch of “${parent.name}”`}
      action="Create branch"
      placeholder={`${parent.name}, but…`}
      make={({ scenarios }, name) => branchOf(scenarios.items, parent, name)}
    >
      It starts as a copy of “{parent.name}”, which stays as it is whatever you change here.
    </ScenarioNameDialog>
  );
}
