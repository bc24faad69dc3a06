import * as z from 'zod';
import type { Flow } from '../exposure/flows.ts';
import type { Exposure } from '../exposure/result.ts';
import type { Plain } from '../plain.ts';
import { scenarioSchema, type Scenario } from '../scenario.ts';
import { idSchema } from '../values.ts';
import { workspaceSchema, type Workspace } from '../workspace.ts';
import { figuresOf, figuresSchema } from './figures.ts';

const flowSchema = z.object({
  vendor: z.string(),
  channel: z.string(),
  unit: z.string(),
  deployments: z.number(),
  annualSpend: z.number(),
  exposedSpend: z.number(),
  legalSpend: z.number(),
});

/**
 * What the engine answered about a scenario at one moment, with all that it takes to draw it: a slide keeps its figures
 * this way. Kept once for all the slides of a deck that show it.
 */
export const snapshotSchema = z
  .looseObject({
    id: idSchema,
    at: z.iso.datetime({ offset: true }),
    /** Name and version of the app whose engine it was. */
    engine: z.string().min(1).max(100),
    /** `hashOfAssumptions`: what the figures follow from; or `BANDED`. Empty: nothing the file has. */
    content: z.string().max(100),
    /** The names: vendors, models, channels and currency, without deployments. */
    workspace: workspaceSchema,
    /** The assumptions. Its plans are names only: their mitigations would name deployments. */
    scenario: scenarioSchema,
    figures: figuresSchema,
    flows: z.array(flowSchema).max(10_000).exactOptional(),
  })
  .meta({ id: 'snapshot' });
export type Snapshot = Plain<z.infer<typeof snapshotSchema>>;

/** In place of a content: every amount was rounded to a band of its own, and figures follow from nothing any more. */
export const BANDED = 'banded';

/** Where and when a snapshot is taken, and of what. */
export interface SnapshotSource {
  readonly id: string;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly engine: string;
  /** `hashOfAssumptions` of the workspace and scenario. */
  readonly content: string;
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly exposure: Exposure;
  readonly flows: readonly Flow[];
}

/**
 * Keeps an answer together with the names and assumptions it is drawn with, and no more of the portfolio than that.
 * Amounts in the workspace's currency. Pure.
 */
export function takeSnapshot(source: SnapshotSource): Snapshot {
  const { id, at, engine, content, workspace, scenario, exposure, flows } = source;
  const { note: _note, plans, ...assumptions } = scenario;
  return {
    ...{ id, at, engine, content },
    workspace: namesOf(workspace, scenario, exposure),
    scenario: {
      ...assumptions,
      ...(plans && {
        plans: plans.map((plan) => ({ id: plan.id, name: plan.name, mitigations: [] })),
      }),
    },
    figures: figuresOf(exposure),
    flows,
  };
}

/** The names that an answer and its assumptions need. */
function namesOf(workspace: Workspace, scenario: Scenario, { map }: Exposure): Workspace {
  const { name, currency, vendors, models, channels } = workspace;
  const usedModels = new Set(map.map((cell) => cell.model));
  const usedChannels = new Set([
    ...map.map((cell) => cell.channel),
    ...scenario.stances.map((stance) => stance.channel),
  ]);
  const usedVendors = new Set(scenario.stances.map((stance) => stance.vendor));
  for (const { target } of scenario.designations) {
    if ('vendor' in target) usedVendors.add(target.vendor);
    else for (const model of target.models) usedModels.add(model);
  }
  for (const { id, vendor } of models) if (usedModels.has(id)) usedVendors.add(vendor);
  return {
    name,
    currency,
    vendors: vendors.filter((vendor) => usedVendors.has(vendor.id)),
    models: models.filter((model) => usedModels.has(model.id)),
    channels: channels.filter((channel) => usedChannels.has(channel.id)),
    availability: [],
    deployments: [],
  };
}
