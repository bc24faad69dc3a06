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
  const { open } = useStore.getState();
  const scenario = scenarioOnScreen(useStore.getState());
  const vendor =
    open === null || scenario === undefined ? undefined : vendorToDesignate(scenario, open.content);
  if (vendor === undefined) return;
  add(
    'designation',
    (before) => withAddedDesignation(before, vendor),
    ({ designations }) => designations,
  );
}

export function addDriver(): void {
  add(
    'driver',
    (before) => withAddedDriver(before, 'Another uncertain event'),
    ({ drivers }) => drivers,
  );
}

export function addPlan(): void {
  add(
    'plan',
    (before) => withAddedPlan(before, 'New plan'),
    ({ plans }) => plans,
  );
}

/** Adds to the end of a list of the scenario on screen, and leads to the first field of what was added: it may be out of sight. */
function add(
  what: string,
  edit: (scenario: Scenario) => Scenario,
  listOf: (scenario: Scenario) => readonly { readonly id: string }[] | undefined,
): void {
  const { editScenario, goToAssumption } = useStore.getState();
  const lastId = () => {
    const scenario = scenarioOnScreen(useStore.getState());
    return scenario === undefined ? undefined : listOf(scenario)?.at(-1)?.id;
  };
  const before = lastId();
  editScenario(`add-${what}`, `Add a ${what}`, edit);
  const added = lastId();
  // Nothing is added to a scenario that is locked.
  if (added !== undefined && added !== before) goToAssumption(added, 'first-field');
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
