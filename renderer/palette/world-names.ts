import type { Content } from '../../model/change/content.ts';
import { channelSynonyms } from '../../model/import/well-known.ts';

/** The names of models and channels by their ids, and the words they are found by; an id that is not there stands for itself. */
export interface WorldNames {
  readonly model: (id: string) => string;
  readonly channel: (id: string) => string;
  /** A model's name and that of its vendor. */
  readonly aroundModel: (id: string) => string;
  /** A channel's name and the others it commonly goes by: “aws” for Amazon Web Services. */
  readonly aroundChannel: (id: string) => string;
}

export function worldNames({
  vendors,
  models,
  channels,
}: Pick<Content, 'vendors' | 'models' | 'channels'>): WorldNames {
  const modelById = new Map(models.items.map((one) => [one.id, one]));
  const vendorById = new Map(vendors.items.map((one) => [one.id, one]));
  const channelById = new Map(channels.items.map((one) => [one.id, one]));
  const model = (id: string) => modelById.get(id)?.name ?? id;
  const channel = (id: string) => channelById.get(id)?.name ?? id;
  return {
    model,
    channel,
    aroundModel: (id) => {
      const vendor = modelById.get(id)?.vendor ?? '';
      return `${model(id)} ${vendorById.get(vendor)?.name ?? vendor}`;
    },
    aroundChannel: (id) => [channel(id), ...shortNames(channel(id))].join(' '),
  };
}

/** Those of one word: in “azure openai” is the name of a vendor that most of what runs there is not of. */
function shortNames(channel: string): readonly string[] {
  return channelSynonyms(channel).filter((name) => !name.includes(' '));
}
