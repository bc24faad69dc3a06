import type { Content } from '../../model/change/content.ts';
import { withAddedDesignation } from '../../model/edit/designation.ts';
import { withAddedDriver } from '../../model/edit/driver.ts';
import { withAddedPlan } from '../../model/edit/plan.ts';
import type { Scenario } from '../../model/scenario.ts';
import { vendorOfMostSpend } from '../../model/templates/vendor-uses.ts';
import { scenarioOnScreen } from '../store/scenario-on-screen.ts';
import { useStore } from '../store/store.ts';

/** One more designation in the scenario on screen; none where the workspace has no vendor. */
export function addDesignation(): void {
  const { open, editScenario } = useStore.getState();
  const scenario = scenarioOnScreen(useStore.getState());
  const vendor =
    open === null || scenario === undefined ? undefined : vendorToDesignate(scenario, open.content);
  if (vendor === undefined) return;
  editScenario('add-designation', 'Add a designation', (before) =>
    withAddedDesignation(before, vendor),
  );
}

export function addDriver(): void {
  useStore
    .getState()
    .editScenario('add-driver', 'Add a driver', (before) =>
      withAddedDriver(before, 'Another uncertain event'),
    );
}

export function addPlan(): void {
  useStore
    .getState()
    .editScenario('add-plan', 'Add a plan', (before) => withAddedPlan(before, 'New plan'));
}

/** A second designation is mostly of the same vendor; a first one of the vendor with most spend. */
function vendorToDesignate(
  { designations }: Scenario,
  { models, deployments, vendors }: Content,
): string | undefined {
  const target = designations.at(-1)?.target;
  if (target !== undefined && 'vendor' in target) return target.vendor;
  const uses = { models: models.items, deployments: deployments.items };
  return vendorOfMostSpend(uses) ?? vendors.items[0]?.id;
}
