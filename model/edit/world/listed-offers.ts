import type { Content } from '../../change/content.ts';
import type { ListedModel } from '../../availability/listed-names.ts';
import type { ListedOffer } from '../../availability/listed-offers.ts';
import { channelLike, modelsLike, vendorLike, type World } from '../../availability/match-world.ts';
import { offerKey } from '../../file/names.ts';
import { offerTable } from '../../world/offers.ts';
import { withAddedChannel, withAddedModel, withAddedVendor, withModel } from './entries.ts';
import { withOffer } from './offer.ts';

/**
 * Takes offers of the list into a workspace: for each, its channel and a model of its family are made where there are
 * none, and every model of the family is offered there, everywhere. What is offered already, if only in some regions,
 * stays as it is. Pure; taking the same offers again changes nothing.
 */
export function withListedOffers(content: Content, offers: readonly ListedOffer[]): Content {
  return offers.reduce(withListedOffer, content);
}

function withListedOffer(before: Content, { model, channel }: ListedOffer): Content {
  let content = withFamily(before, model);
  if (channelLike(content.channels.items, channel) === undefined) {
    ({ content } = withAddedChannel(content, channel.name, channel.kind));
  }
  const own = channelLike(content.channels.items, channel);
  const table = offerTable(content.workspace.availability);
  return modelsLike(worldOf(content), model).reduce((now, { id }) => {
    const offered = own && (table.get(offerKey(id, own.id))?.kind ?? 'nowhere');
    return own === undefined || offered !== 'nowhere'
      ? now
      : withOffer(now, { model: id, channel: own.id }, { kind: 'everywhere' });
  }, content);
}

/** With at least one model of the family, and its vendor. */
function withFamily(content: Content, family: ListedModel): Content {
  if (modelsLike(worldOf(content), family).length > 0) return content;
  const known = vendorLike(content.vendors.items, family.vendor);
  const vendor = known ? { content, id: known.id } : withAddedVendor(content, family.vendor);
  const model = withAddedModel(vendor.content, vendor.id, family.name);
  if (!family.openWeights) return model.content;
  const { id } = model;
  return withModel(model.content, { id, vendor: vendor.id, name: family.name, openWeights: true });
}

function worldOf({ workspace, vendors, models, channels }: Content): World {
  return {
    vendors: vendors.items,
    models: models.items,
    channels: channels.items,
    availability: workspace.availability,
  };
}
