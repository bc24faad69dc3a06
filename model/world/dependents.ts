import type { Content } from '../change/content.ts';
import type { InfluenceEnd, Mitigation, Scenario } from '../scenario.ts';
import type { EntryPlace } from './entry.ts';

/** What of a scenario refers to an entry. */
export interface ScenarioDependents {
  readonly scenario: Scenario;
  readonly designations: number;
  /** Courses that name it among the channels they reach. */
  readonly courses: number;
  readonly stances: number;
  readonly influences: number;
  readonly mitigations: number;
}

/** All that refers to an entry of the world. */
export interface Dependents {
  /** A vendor's models, by id. */
  readonly models: readonly string[];
  /** Deployments whose primary use is on it, by id. */
  readonly deployments: readonly string[];
  /** Other deployments with a fallback on it, by id. */
  readonly withFallback: readonly string[];
  /** Rows of `availability`. */
  readonly offers: number;
  /** Scenarios that refer to it; the others are left out. */
  readonly scenarios: readonly ScenarioDependents[];
}

/**
 * What depends on a vendor, a model or a channel. What refers to a vendor's models depends on the vendor. Pure; one pass
 * over the deployments.
 */
export function dependentsOf(content: Content, { kind, id }: EntryPlace): Dependents {
  const ownModels = content.models.items.filter(({ vendor }) => kind === 'vendor' && vendor === id);
  const models = new Set(kind === 'model' ? [id] : ownModels.map((model) => model.id));
  const isConcerned: Concerned = {
    vendor: (vendor) => kind === 'vendor' && vendor === id,
    model: (model) => models.has(model),
    channel: (channel) => kind === 'channel' && channel === id,
  };
  const isUse = usesOf(isConcerned);
  const deployments: string[] = [];
  const withFallback: string[] = [];
  for (const deployment of content.deployments.items) {
    if (isUse(deployment)) deployments.push(deployment.id);
    else if (deployment.fallbacks?.some(isUse)) withFallback.push(deployment.id);
  }
  return {
    models: ownModels.map((model) => model.id),
    deployments,
    withFallback,
    offers: content.workspace.availability.filter(isUse).length,
    scenarios: content.scenarios.items.flatMap((scenario) => {
      const found = scenarioDependents(scenario, isConcerned);
      const { scenario: _, ...counts } = found;
      return Object.values(counts).some((number) => number > 0) ? [found] : [];
    }),
  };
}

/** Whether anything refers to it at all. */
export function hasDependents(dependents: Dependents): boolean {
  const { models, deployments, withFallback, offers, scenarios } = dependents;
  return (
    [models, deployments, withFallback, scenarios].some((list) => list.length > 0) || offers > 0
  );
}

interface Concerned {
  readonly vendor: (id: string) => boolean;
  readonly model: (id: string) => boolean;
  readonly channel: (id: string) => boolean;
}

interface Use {
  readonly model?: string | undefined;
  readonly channel?: string | undefined;
}

function usesOf({ model, channel }: Concerned): (use: Use) => boolean {
  return (use) =>
    (use.model !== undefined && model(use.model)) ||
    (use.channel !== undefined && channel(use.channel));
}

function scenarioDependents(scenario: Scenario, concerned: Concerned): ScenarioDependents {
  const { vendor, model, channel } = concerned;
  const isUse = usesOf(concerned);
  const designations = scenario.designations.filter(({ target }) =>
    'vendor' in target ? vendor(target.vendor) : target.models.some(model),
  );
  const isStance = (of: { readonly vendor: string; readonly channel: string }) =>
    vendor(of.vendor) || channel(of.channel);
  const isEnd = (end: InfluenceEnd) => 'vendor' in end && isStance(end);
  const isMitigation = (mitigation: Mitigation) =>
    isUse(mitigation.kind === 'addFallback' ? mitigation.fallback : mitigation);
  return {
    scenario,
    designations: designations.length,
    courses: scenario.designations
      .flatMap(({ outcomes }) => outcomes)
      .filter((outcome) => outcome.issued !== false && outcome.channels?.some(channel)).length,
    stances: scenario.stances.filter(isStance).length,
    influences: (scenario.influences ?? []).filter(({ from, to }) => isEnd(from) || isEnd(to))
      .length,
    mitigations: (scenario.plans ?? [])
      .flatMap(({ mitigations }) => mitigations)
      .filter(isMitigation).length,
  };
}
