import { addScenario } from '../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useStore } from '../store/store.ts';

/** What a dialog that makes a scenario does last: adds it, closes, and shows it. */
export function useAddScenario(): (scenario: Scenario) => void {
  const open = useStore((state) => state.open);
  const run = useStore((state) => state.run);
  const showDialog = useStore((state) => state.showDialog);
  const selectScenario = useStore((state) => state.selectScenario);
  const show = useStore((state) => state.show);
  return (scenario) => {
    if (open === null) return;
    run(addScenario(open.content, scenario));
    showDialog(null);
    selectScenario(scenario.id);
    show('scenario');
  };
}
