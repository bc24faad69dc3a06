import { FORMAT, FORMAT_VERSION, type DivergeDocument } from '../document.ts';
import type { Driver, Influence, InfluenceEnd, Scenario } from '../scenario.ts';
import { FreshIds } from './fresh-ids.ts';
import type { ScenarioWizardProject } from './scw.ts';

const SCENARIO_ID = 'scenariowizard';
const UNNAMED = 'ScenarioWizard project';

/**
 * A ScenarioWizard project as a scenario: each descriptor a driver whose variants are equally likely, each
 * cross-impact that is not 0 an influence, row by row. Ids are made from the names and unlike each other; a blank
 * name becomes "Descriptor 3", or is left out for an outcome. `start` is a date YYYY-MM-DD; one year. Pure.
 *
 * Source: spec/scenario-file.md, "ScenarioWizard projects".
 */
export function projectScenario(project: ScenarioWizardProject, start: string): Scenario {
  const driverIds = new FreshIds([]);
  const drivers = project.descriptors.map(({ name, variants }, index): Driver => {
    const driverName = name === '' ? `Descriptor ${index + 1}` : name;
    const outcomeIds = new FreshIds([]);
    return {
      id: driverIds.make(driverName),
      name: driverName,
      outcomes: variants.map((variant, place) => ({
        id: outcomeIds.make(variant === '' ? `Variant ${place + 1}` : variant),
        ...(variant === '' ? {} : { name: variant }),
        probability: 1 / variants.length,
      })),
    };
  });
  return {
    id: SCENARIO_ID,
    name: project.name === '' ? UNNAMED : [...project.name].slice(0, 200).join(''),
    start,
    horizonDays: 365,
    designations: [],
    stances: [],
    drivers,
    influences: influencesOf(drivers, project.weights),
  };
}

/** A document of its own around the scenario, in a workspace without deployments. Pure. */
export function projectDocument(
  project: ScenarioWizardProject,
  start: string,
  currency: string,
): DivergeDocument {
  const scenario = projectScenario(project, start);
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    workspace: {
      name: scenario.name,
      currency,
      vendors: [],
      models: [],
      channels: [],
      availability: [],
      deployments: [],
    },
    scenarios: [scenario],
  };
}

/**
 * The variants a state holds by their names as the project writes them, blank ones as ''. `outcomes` are ids, one
 * for each driver in order, as `findConsistent` gives them. Pure.
 */
export function variantNames(
  { drivers = [] }: Pick<Scenario, 'drivers'>,
  outcomes: readonly string[],
): readonly string[] {
  return drivers.map(
    (driver, index) => driver.outcomes.find(({ id }) => id === outcomes[index])?.name ?? '',
  );
}

function influencesOf(drivers: readonly Driver[], weights: Int32Array): readonly Influence[] {
  const ends = drivers.flatMap(({ id, outcomes }) =>
    outcomes.map((outcome): InfluenceEnd => ({ driver: id, outcome: outcome.id })),
  );
  return ends.flatMap((from, row) =>
    ends.flatMap((to, column) => {
      const weight = weights[row * ends.length + column] ?? 0;
      return weight === 0 ? [] : [{ from, to, weight }];
    }),
  );
}
