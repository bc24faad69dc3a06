import { offerKey } from '../file/names.ts';
import { offerTable } from '../world/offers.ts';
import type { Channel, Model, Offer } from '../workspace.ts';
import { listedOffers, type ListedOffer } from './listed-offers.ts';
import {
  channelLike,
  listedChannelOf,
  listedModelOf,
  modelsLike,
  type World,
} from './match-world.ts';

/** How an offer of the list stands in a workspace. */
export interface ComparedOffer {
  readonly listed: ListedOffer;
  /** The workspace's models of that family; none: the family is not there. */
  readonly models: readonly Model[];
  /** Undefined: the channel is not there. */
  readonly channel: Channel | undefined;
  /** Those of its models that the channel does not offer here, or, without any, the family itself. */
  readonly isMissing: boolean;
}

/** An offer of the workspace that the list contradicts: it says no, not yet or no longer. */
export interface ContradictedOffer {
  readonly offer: Offer;
  readonly listed: ListedOffer;
}

export interface ListComparison {
  /** What the list says is, or may be, offered and the workspace does not have, in the list's order. */
  readonly missing: readonly ComparedOffer[];
  /** How many offers of the list the workspace has. */
  readonly there: number;
  readonly contradicted: readonly ContradictedOffer[];
}

/**
 * Compares what a workspace says is offered with the list. A family of the list is every model of its vendor whose name
 * begins like it; a channel goes by any of its usual names. Offers in some regions count as offered. Pure.
 */
export function compareWorld(
  world: World,
  offers: readonly ListedOffer[] = listedOffers(),
): ListComparison {
  const table = offerTable(world.availability);
  const isOffered = (model: string, channel: string) =>
    (table.get(offerKey(model, channel)) ?? { kind: 'nowhere' }).kind !== 'nowhere';
  const compared = offers
    .filter(({ status }) => status !== 'not listed')
    .map((listed): ComparedOffer => {
      const models = modelsLike(world, listed.model);
      const channel = channelLike(world.channels, listed.channel);
      const isThere =
        channel !== undefined &&
        models.length > 0 &&
        models.every(({ id }) => isOffered(id, channel.id));
      return { listed, models, channel, isMissing: !isThere };
    });
  return {
    missing: compared.filter(({ isMissing }) => isMissing),
    there: compared.filter(({ isMissing }) => !isMissing).length,
    contradicted: world.availability.flatMap((offer) => {
      const listed = listedOfferOf(world, offer, offers);
      return listed === undefined || OFFERED.includes(listed.status) ? [] : [{ offer, listed }];
    }),
  };
}

const OFFERED: readonly string[] = ['yes', 'restricted'];

/** What the list says of a model and channel of a workspace; undefined: nothing. Pure. */
export function listedOfferOf(
  { vendors, models, channels }: World,
  pair: Pick<Offer, 'model' | 'channel'>,
  offers: readonly ListedOffer[] = listedOffers(),
): ListedOffer | undefined {
  const model = models.find(({ id }) => id === pair.model);
  const vendor = vendors.find(({ id }) => id === model?.vendor);
  const channel = channels.find(({ id }) => id === pair.channel);
  if (model === undefined || vendor === undefined || channel === undefined) return undefined;
  const listedModel = listedModelOf(vendor.name, model.name);
  const listedChannel = listedChannelOf(channel);
  return offers.find((one) => one.model === listedModel && one.channel === listedChannel);
}
