import { channelsUsed } from '../../../model/templates/vendor-uses.ts';
import type { Content } from '../../../model/change/content.ts';
import { stanceKey, type Scenario } from '../../../model/scenario.ts';
import type { Channel, Vendor } from '../../../model/workspace.ts';

/** The vendors whose stances the scenario is about: those a designation concerns, and those with a stance. */
export function vendorsConcerned(scenario: Scenario, content: Content): readonly Vendor[] {
  const vendorOf = new Map(content.models.items.map((model) => [model.id, model.vendor]));
  const concerned = new Set<string | undefined>(scenario.stances.map((stance) => stance.vendor));
  for (const { target } of scenario.designations) {
    if ('vendor' in target) concerned.add(target.vendor);
    else for (const model of target.models) concerned.add(vendorOf.get(model));
  }
  return content.vendors.items.filter((vendor) => concerned.has(vendor.id));
}

/** The channels that can take a stance on a vendor: those that offer its models, use them or have one. */
export function channelsConcerned(
  scenario: Scenario,
  content: Content,
  vendor: string,
): readonly Channel[] {
  const models = new Set(
    content.models.items.filter((model) => model.vendor === vendor).map((model) => model.id),
  );
  const concerned = new Set([
    ...content.workspace.availability
      .filter((offer) => models.has(offer.model))
      .map((offer) => offer.channel),
    ...channelsUsed(
      { models: content.models.items, deployments: content.deployments.items },
      vendor,
    ),
    ...scenario.stances
      .filter((stance) => stance.vendor === vendor)
      .map((stance) => stance.channel),
  ]);
  return content.channels.items.filter((channel) => concerned.has(channel.id));
}

/** Every stance the scenario can hold: its key, what people call it, and its two ends. */
export function stancePlaces(scenario: Scenario, content: Content) {
  const vendors = vendorsConcerned(scenario, content);
  return vendors.flatMap((vendor) =>
    channelsConcerned(scenario, content, vendor.id).map((channel) => ({
      vendor: vendor.id,
      channel: channel.id,
      key: stanceKey({ vendor: vendor.id, channel: channel.id }),
      label: vendors.length > 1 ? `${channel.name} on ${vendor.name}` : channel.name,
      channelName: channel.name,
    })),
  );
}
