import { useState } from 'react';
import { addScenario } from '../../model/edit/scenario-tree.ts';
import { newScenario } from '../../model/edit/new-scenario.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NameInput, isName } from './NameInput.tsx';

/** Asks for a name alone: the rest starts believable and is changed in place, with the figures live. */
export function NewScenarioDialog() {
  const open = useStore((state) => state.open);
  const showDialog = useStore((state) => state.showDialog);
  const run = useStore((state) => state.run);
  const selectScenario = useStore((state) => state.selectScenario);
  const show = useStore((state) => state.show);
  const [name, setName] = useState('');
  if (open === null) return null;
  const close = () => {
    showDialog(null);
  };
  const create = () => {
    const { models, deployments, scenarios } = open.content;
    const today = localDate(new Date());
    const portfolio = { models: models.items, deployments: deployments.items };
    const scenario = newScenario(portfolio, scenarios.items, name.trim(), today);
    run(addScenario(open.content, scenario));
    close();
    selectScenario(scenario.id);
    show('scenario');
  };
  return (
    <Dialog
      title="New scenario"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={create}>
            Create scenario
          </Button>
        </>
      }
    >
      <p>
        It starts with your largest vendor designated and every cloud diverging. Change who is
        designated, what each cloud does and how you respond in place; the exposure follows.
      </p>
      <NameInput
        label="Name"
        value={name}
        placeholder="AWS follows"
        onChange={setName}
        onSubmit={create}
      />
    </Dialog>
  );
}

function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
