import type { Collection, Content } from '../../change/content.ts';
import type { Deployment, Model, Offer } from '../../workspace.ts';
import { deploymentAfter } from './deployments-after.ts';
import { fateOf, type Fates } from './fates.ts';
import { offersAfter } from './offers-after.ts';
import { scenarioAfter, type Standing } from './scenario-after.ts';

/** A stance that gave way to another of the same channel on the same vendor. */
export interface StanceSetAside {
  readonly scenario: string;
  /** The key both have now, `vendor:channel`. */
  readonly stance: string;
}

/** What a change of the world leaves, and what could not be kept of it. */
export interface Aftermath {
  readonly content: Content;
  readonly setAside: readonly StanceSetAside[];
  readonly influencesGone: number;
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
  const scenarios = content.scenarios.items.map((scenario) => ({
    before: scenario,
    ...scenarioAfter(scenario, fates, goneIds, standing),
  }));
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
    setAside: scenarios.flatMap(({ scenario, setAside }) =>
      setAside.map((stance) => ({ scenario: scenario.id, stance })),
    ),
    influencesGone: scenarios.reduce((sum, { influencesGone }) => sum + influencesGone, 0),
    fallbacksDoubled: deployments.reduce((sum, { doubled }) => sum + doubled, 0),
    locked: scenarios.flatMap(({ before, scenario }) =>
      before.status === 'locked' && scenario !== before ? [before.id] : [],
    ),
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
