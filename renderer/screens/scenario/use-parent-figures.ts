import type { Scenario } from '../../../model/scenario.ts';
import type { ShownExposure } from '../../engine/shown-exposure.ts';
import { parentOnScreen } from '../../store/scenario-on-screen.ts';
import { useStore } from '../../store/store.ts';

/** What a scenario is a branch of, with that one's figures; null when of nothing, or while they are not there. */
export interface ParentFigures {
  readonly name: string;
  readonly exposure: ShownExposure;
}

export function useParentFigures({ basedOn }: Scenario): ParentFigures | null {
  const name = useStore((state) => parentOnScreen(state)?.name);
  const baseline = useStore((state) => state.baseline);
  if (name === undefined || baseline.kind !== 'figures' || baseline.outdated !== null) return null;
  const { whole, expected } = baseline;
  return whole === null || expected.scenario !== basedOn ? null : { name, exposure: whole };
}
