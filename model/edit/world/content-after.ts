import type { Collection, Content } from '../../change/content.ts';
import type { Deployment, Model, Offer } from '../../workspace.ts';
import { deploymentAfter } from './deployments-after.ts';
import { fateOf, type Fates } from './fates.ts';
import { offersAfter } from './offers-after.ts';
import { scenarioAfter, type Standing } from './scenario-after.ts';
import type { ScenarioTouched, Touched } from './touched.ts';

/** A stance that gave way to another of the same channel on the same vendor. */
export interface StanceSetAside {
  readonly scenario: string;
  /** The key both have now, `vendor:channel`. */
  readonly stance: string;
}

/** What a change of the world leaves, and what could not be kept of it. */
export interface Aftermath {
  readonly content: Content;
  readonly touched: Touched;
  readonly setAside: readonly StanceSetAside[];
  /** Fallbacks that went because they became their deployment's primary use, or another of its fallbacks. */
  readonly fallbacksDoubled: number;
  /** Ids of the scenarios it changes, though they are locked: as long as there are any, it is not to be done. */
  readonly locked: readonly string[];
}

/**
 * A workspace after some entries went: everything that referred to one refers to its stand-in, and where there is none,
 * goes too, so that nothing is left that leads nowhere. Items that are not touched are the same objects. Pure.
 */
export function contentAfter(content: Content, fates: Fates, standing: Standing): Aftermath {
  const deployments = content.deployments.items.map((one) => deploymentAfter(fates, one));
  const goneIds = new Set(
    content.deployments.items.flatMap(({ id }, place) =>
      deployments[place]?.deployment === null ? [id] : [],
    ),
  );
  const scenarios = content.scenarios.items.map((scenario) =>
    scenarioAfter(scenario, fates, goneIds, standing),
  );
  const touched = touchedBy(
    content,
    fates,
    scenarios.flatMap((one) => one.touched ?? []),
  );
  return {
    content: {
      ...content,
      workspace: workspaceAfter(content.workspace, fates),
      vendors: kept(content.vendors, (vendor) => (fates.vendors.has(vendor.id) ? null : vendor)),
      models: kept(content.models, (model) => modelAfter(fates, model)),
      channels: kept(content.channels, (one) => (fates.channels.has(one.id) ? null : one)),
      deployments: kept<Deployment>(
        content.deployments,
        (_, place) => deployments[place]?.deployment ?? null,
      ),
      scenarios: kept(
        content.scenarios,
        (scenario, place) => scenarios[place]?.scenario ?? scenario,
      ),
    },
    touched,
    setAside: scenarios.flatMap(({ scenario, setAside }) =>
      setAside.map((stance) => ({ scenario: scenario.id, stance })),
    ),
    fallbacksDoubled: deployments.reduce((sum, { doubled }) => sum + doubled, 0),
    locked: touched.scenarios.flatMap(({ scenario: { id, status } }) =>
      status === 'locked' ? [id] : [],
    ),
  };
}

/** What refers to what goes; a use of a model that changes hands refers to its vendor. */
function touchedBy(
  { models, deployments, workspace }: Content,
  fates: Fates,
  scenarios: readonly ScenarioTouched[],
): Touched {
  const changingHands = models.items.filter(({ vendor }) => fates.vendors.has(vendor));
  const modelIds = new Set([...fates.models.keys(), ...changingHands.map(({ id }) => id)]);
  const isUse = ({ model, channel }: Pick<Offer, 'model' | 'channel'>) =>
    modelIds.has(model) || fates.channels.has(channel);
  const running = deployments.items.filter(isUse);
  return {
    models: changingHands.map(({ id }) => id),
    deployments: running.map(({ id }) => id),
    withFallback: deployments.items.flatMap((one) =>
      !isUse(one) && one.fallbacks?.some(isUse) ? [one.id] : [],
    ),
    offers: workspace.availability.filter(isUse).length,
    scenarios,
  };
}

function workspaceAfter<Fields extends { readonly availability: readonly Offer[] }>(
  workspace: Fields,
  fates: Fates,
): Fields {
  const availability = offersAfter(fates, workspace.availability);
  return availability === workspace.availability ? workspace : { ...workspace, availability };
}

function modelAfter(fates: Fates, model: Model): Model | null {
  if (fates.models.has(model.id)) return null;
  const vendor = fateOf(fates.vendors, model.vendor);
  if (vendor === null) return null;
  return vendor === model.vendor ? model : { ...model, vendor };
}

/** A list with each item as it is afterwards, at its place; the very same list where all are the same. */
function kept<Item>(
  collection: Collection<Item>,
  after: (item: Item, place: number) => Item | null,
): Collection<Item> {
  const items = collection.items.map(after);
  if (items.every((item, place) => item === collection.items[place])) return collection;
  return {
    items: items.filter((item) => item !== null),
    positions: collection.positions.filter((_, place) => items[place] !== null),
  };
}
