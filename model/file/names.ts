import { idSchema } from '../values.ts';
import { fieldOf, listOf, textOf } from './json-access.ts';

/** The ids a reference may name. */
export interface Known {
  has: (id: string) => boolean;
  keys: () => Iterable<string>;
}

/** The ids a workspace gives to its things, which everything else of the file refers to. */
export interface Names {
  readonly vendors: Known;
  readonly models: Known;
  readonly channels: Known;
  readonly deployments: Known;
  /** `offerKey` of each model and channel that `availability` lists. */
  readonly offers: Known;
}

/**
 * Collects the ids of a workspace, typed or still unchecked. Of a list that is missing or no list, every id
 * counts as known: that list is the problem, not each reference to it.
 */
export function namesOf(workspace: unknown): Names {
  const idOf = (item: unknown): string | undefined => textOf(item, 'id');
  return {
    vendors: knownOf(workspace, 'vendors', idOf),
    models: knownOf(workspace, 'models', idOf),
    channels: knownOf(workspace, 'channels', idOf),
    deployments: knownOf(workspace, 'deployments', idOf),
    offers: knownOf(workspace, 'availability', (offer) =>
      offerKey(textOf(offer, 'model') ?? '', textOf(offer, 'channel') ?? ''),
    ),
  };
}

/** A model and a channel as one key; neither id can hold a space. */
export function offerKey(model: string, channel: string): string {
  return `${model} ${channel}`;
}

/** Whether a text could be an id at all; one that could not is reported as such, not as unknown. */
export function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}

const ANYTHING: Known = { has: () => true, keys: () => [] };

function knownOf(
  workspace: unknown,
  key: string,
  idOf: (item: unknown) => string | undefined,
): Known {
  if (!Array.isArray(fieldOf(workspace, key))) return ANYTHING;
  return new Set(listOf(workspace, key).flatMap((item) => idOf(item) ?? []));
}
