import type { Scenario } from '../../model/scenario.ts';
import type { State } from '../store/state.ts';
import type { Entry } from './entry.ts';

/** The designations, drivers and plans of every scenario, by name; one that is taken is scrolled to. */
export function entriesInScenarios(state: State): readonly Entry[] {
  return (state.open?.content.scenarios.items ?? []).flatMap((scenario) => [
    ...scenario.designations.map(({ id, issuer, instrument = '' }) =>
      entry(state, scenario, 'Designation', id, [issuer, instrument].filter(Boolean).join(': ')),
    ),
    ...(scenario.drivers ?? []).map(({ id, name }) => entry(state, scenario, 'Driver', id, name)),
    ...(scenario.plans ?? []).map(({ id, name }) => entry(state, scenario, 'Plan', id, name)),
  ]);
}

function entry(
  state: State,
  { id, name }: Scenario,
  what: string,
  own: string,
  label: string,
): Entry {
  return {
    key: `${what.toLowerCase()}:${id}:${own}`,
    label,
    detail: `${what} of ${name}`,
    run: () => {
      state.selectScenario(id);
      state.goToAssumption(own);
    },
  };
}
