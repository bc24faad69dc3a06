import { newScenario } from '../../model/edit/new-scenario.ts';
import { ScenarioNameDialog } from './ScenarioNameDialog.tsx';

/** The first thing a strategist does: a what-if about the largest vendor. */
export function NewScenarioDialog() {
  return (
    <ScenarioNameDialog
      title="New scenario"
      action="Create scenario"
      placeholder="AWS follows"
      make={({ models, deployments, scenarios }, name) => {
        const portfolio = { models: models.items, deployments: deployments.items };
        return newScenario(portfolio, scenarios.items, name, localDate(new Date()));
      }}
    >
      It starts with your largest vendor designated and every cloud diverging. Change who is
      designated, what each cloud does and how you respond in place; the exposure follows.
    </ScenarioNameDialog>
  );
}

function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
