import { nameKey } from '../name-key.ts';
import type { Channel, Model, Vendor, Workspace } from '../workspace.ts';
import {
  LISTED_CHANNELS,
  LISTED_MODELS,
  type ListedChannel,
  type ListedModel,
} from './listed-names.ts';

/** What of a workspace the list is compared with. */
export type World = Pick<Workspace, 'vendors' | 'models' | 'channels' | 'availability'>;

/** The workspace's own entry for a vendor of the list, by its name. Pure. */
export function vendorLike(vendors: readonly Vendor[], name: string): Vendor | undefined {
  return vendors.find((vendor) => nameKey(vendor.name) === nameKey(name));
}

/** The workspace's own entry for a channel of the list, by any of its names. Pure. */
export function channelLike(
  channels: readonly Channel[],
  listed: ListedChannel,
): Channel | undefined {
  return channels.find((channel) => listedChannelOf(channel) === listed);
}

/** The channel of the list that a workspace's channel is; undefined where the list has none like it. Pure. */
export function listedChannelOf({ name }: Pick<Channel, 'name'>): ListedChannel | undefined {
  const own = nameKey(name);
  return LISTED_CHANNELS.find(
    (listed) =>
      listed.alsoCalled.includes(own) ||
      [listed.name, ...listed.clouds].some((cloud) => nameKey(cloud) === own),
  );
}

/** The models of a workspace that belong to a family of the list: of its vendor, with a name that begins like it. Pure. */
export function modelsLike(world: World, listed: ListedModel): readonly Model[] {
  const vendor = vendorLike(world.vendors, listed.vendor);
  if (vendor === undefined) return [];
  return world.models.filter(
    (model) => model.vendor === vendor.id && listedModelOf(vendor.name, model.name) === listed,
  );
}

/**
 * The family of the list that a vendor's model belongs to: the one with the longest beginning that its name has.
 * Undefined where there is none. Pure.
 *
 * @example Anthropic's "Claude Opus 5.5" → Claude; its "Claude Mythos 5.1" → Claude Mythos 5.1
 */
export function listedModelOf(vendor: string, model: string): ListedModel | undefined {
  const own = nameKey(model);
  const fitting = LISTED_MODELS.filter(
    (listed) => nameKey(listed.vendor) === nameKey(vendor),
  ).flatMap((listed) =>
    listed.begins.filter((begin) => own.startsWith(begin)).map((begin) => ({ listed, begin })),
  );
  return fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, one) => (best === undefined || one.begin.length > best.begin.length ? one : best),
    undefined,
  )?.listed;
}
