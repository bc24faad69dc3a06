import type { Deployment, Fallback, Offer, Workspace } from '../workspace.ts';
import { nameOfMask, type Masks } from './masks.ts';

/** What an amount of money becomes. */
export type AmountOf = (amount: number) => number;

/** The portfolio side of a redacted document (`redactedDocument`). Pure. */
export function redactedWorkspace(workspace: Workspace, masks: Masks, amount: AmountOf): Workspace {
  const { currency, vendors, models, channels, availability, deployments } = workspace;
  const nameOf = (id: string, masked: string, name: string) =>
    id === masked && masks.keepsPublicNames ? name : nameOfMask(masked);
  return {
    name: 'Workspace',
    currency,
    vendors: vendors.map(({ id, name }) => {
      const masked = masks.vendor(id);
      return { id: masked, name: nameOf(id, masked, name) };
    }),
    models: models.map(({ id, vendor, name, openWeights }) => {
      const masked = masks.model(id);
      return {
        id: masked,
        vendor: masks.vendor(vendor),
        name: nameOf(id, masked, name),
        openWeights,
      };
    }),
    channels: channels.map(({ id, name, kind }) => {
      const masked = masks.channel(id);
      const isOwn = kind === 'self-hosted';
      return { id: masked, name: isOwn ? nameOfMask(masked) : nameOf(id, masked, name), kind };
    }),
    availability: availability.map((offer) => redactedOffer(offer, masks)),
    deployments: deployments.map((deployment) => redactedDeployment(deployment, masks, amount)),
  };
}

function redactedOffer({ model, channel, regions }: Offer, masks: Masks): Offer {
  return {
    model: masks.model(model),
    channel: masks.channel(channel),
    regions: regions?.map(masks.region),
  };
}

function redactedDeployment(deployment: Deployment, masks: Masks, amount: AmountOf): Deployment {
  const { id, unit, model, channel, region, government, agencies, regulated } = deployment;
  const { criticality, response, annualSpend, annualValue, owner, fallbacks } = deployment;
  const masked = masks.deployment(id);
  return {
    id: masked,
    name: nameOfMask(masked),
    unit: unit === undefined ? undefined : masks.unit(unit),
    model: masks.model(model),
    channel: masks.channel(channel),
    region: region === undefined ? undefined : masks.region(region),
    government,
    agencies: agencies?.map(masks.agency),
    regulated,
    criticality,
    response,
    annualSpend: amount(annualSpend),
    annualValue: amount(annualValue),
    owner: owner === undefined ? undefined : masks.owner(owner),
    fallbacks: fallbacks?.map((fallback) => redactedFallback(fallback, masks, amount)),
  };
}

/** A fallback, of a deployment or in a plan. */
export function redactedFallback(fallback: Fallback, masks: Masks, amount: AmountOf): Fallback {
  const { model, channel, switchDays, switchCost, valueRetained, annualCostDelta } = fallback;
  return {
    model: masks.model(model),
    channel: masks.channel(channel),
    switchDays,
    switchCost: amount(switchCost),
    valueRetained,
    annualCostDelta: annualCostDelta === undefined ? undefined : amount(annualCostDelta),
  };
}
