import { useState } from 'react';
import { branchOf } from '../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { shortName } from '../words/short-name.ts';
import { NameInput, isName } from './NameInput.tsx';
import { useAddScenario } from './use-add-scenario.ts';

/** A copy to change, beside the scenario it came from. */
export function BranchScenarioDialog({ parent }: { readonly parent: Scenario }) {
  const scenarios = useStore((state) => state.open?.content.scenarios.items);
  const showDialog = useStore((state) => state.showDialog);
  const addScenario = useAddScenario();
  const [name, setName] = useState('');
  const close = () => {
    showDialog(null);
  };
  const create = () => {
    addScenario(branchOf(scenarios ?? [], parent, name.trim()));
  };
  return (
    <Dialog
      title={`Branch of “${shortName(parent.name)}”`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={create}>
            Create branch
          </Button>
        </>
      }
    >
      <p>
        It starts as a copy of “{shortName(parent.name)}”, which stays as it is whatever you change
        here. The branch shows what it changes, and every figure its difference.
      </p>
      <NameInput
        label="Name"
        value={name}
        placeholder={`${parent.name}, but…`}
        onChange={setName}
        onSubmit={create}
      />
    </Dialog>
  );
}
