import { addDesignation, addDriver, addPlan } from '../actions/assumption-actions.ts';
import { scenarioActions } from '../actions/scenario-actions.ts';
import { VIEWS } from '../screens/scenario/exposure/views.tsx';
import { scenarioOnScreen } from '../store/scenario-on-screen.ts';
import type { State } from '../store/state.ts';
import type { Entry } from './entry.ts';

/** What is done with the scenario on screen, and the ways to look at it. */
export function entriesOnScenario(state: State): readonly Entry[] {
  const scenario = scenarioOnScreen(state);
  if (scenario === undefined) return [];
  const onScenario = (run: () => void) => () => {
    state.goToScreen('scenario');
    run();
  };
  const action = (key: string, label: string, run: () => void): Entry => ({
    ...{ key, label, detail: 'This scenario' },
    run: onScenario(run),
  });
  return [
    ...VIEWS.map(({ id, name }, place): Entry => ({
      key: `view:${id}`,
      label: `View: ${name}`,
      detail: `Alt+${String(place + 1)}`,
      run: () => {
        state.goToView(id);
      },
    })),
    action('influences', 'Influence Matrix', () => {
      state.showSide('influences');
    }),
    action('add-designation', 'Add a Designation', addDesignation),
    action('add-driver', 'Add a Driver', addDriver),
    action('add-plan', 'Add a Plan', addPlan),
    ...((scenario.plans ?? []).length === 0
      ? []
      : [
          action('suggest-plan', 'Suggest a Plan…', () => {
            state.showDialog({ kind: 'suggest-plan' });
          }),
        ]),
    ...scenarioActions(scenario).map(({ key, label, run }): Entry => ({
      key: `${key}-scenario`,
      label: `${label.replace('…', '')} “${scenario.name}”${label.endsWith('…') ? '…' : ''}`,
      detail: 'This scenario',
      run,
    })),
  ];
}
