import type { Scenario } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';

interface Trial {
  /** For `ChanceField`: what a probability of the scenario becomes while a slider is dragged, and when it is let go. */
  readonly onTry: (probability: number) => void;
  readonly onSettle: () => void;
  readonly onCommit: (probability: number) => void;
}

/** The three ways of a linked probability, from one edit: tried, let go, typed. */
export function useTrial(
  label: string,
  withChance: (scenario: Scenario, probability: number) => Scenario,
): Trial {
  const editScenario = useStore((state) => state.editScenario);
  const tryScenario = useStore((state) => state.tryScenario);
  const settle = useStore((state) => state.settle);
  return {
    onTry: (probability) => {
      tryScenario('change-probability', label, (before) => withChance(before, probability));
    },
    onSettle: settle,
    onCommit: (probability) => {
      editScenario('change-probability', label, (before) => withChance(before, probability));
    },
  };
}
