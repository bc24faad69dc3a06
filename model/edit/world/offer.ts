import type { Content } from '../../change/content.ts';
import type { Offered } from '../../world/offers.ts';
import type { Offer } from '../../workspace.ts';

/**
 * Says where a model is offered through a channel: everywhere, in some regions, or nowhere, which takes its rows out of
 * `availability`. Several rows become one, in the place of the first and with its other fields. Pure.
 */
export function withOffer(
  content: Content,
  { model, channel }: Pick<Offer, 'model' | 'channel'>,
  offered: Offered,
): Content {
  const { availability } = content.workspace;
  const isOwn = (offer: Offer) => offer.model === model && offer.channel === channel;
  const first = availability.find(isOwn);
  const { regions: _, ...fields } = first ?? { model, channel };
  const row: readonly Offer[] =
    offered.kind === 'nowhere'
      ? []
      : [offered.kind === 'regions' ? { ...fields, regions: offered.regions } : fields];
  const after =
    first === undefined
      ? [...availability, ...row]
      : availability.flatMap((offer) => (offer === first ? row : isOwn(offer) ? [] : [offer]));
  return { ...content, workspace: { ...content.workspace, availability: after } };
}
