import { idSchema } from '../values.ts';
import { listOf, textOf } from './json-access.ts';

/** The ids a workspace gives to its things, which everything else of the file refers to. */
export interface Names {
  readonly vendors: ReadonlySet<string>;
  /** Each model's id with its vendor's. */
  readonly models: ReadonlyMap<string, string>;
  readonly channels: ReadonlySet<string>;
  readonly deployments: ReadonlySet<string>;
  /** `offerKey` of each model and channel that `availability` lists. */
  readonly offers: ReadonlySet<string>;
}

/** Collects the ids of a workspace, typed or still unchecked. */
export function namesOf(workspace: unknown): Names {
  return {
    vendors: idsOf(workspace, 'vendors'),
    models: new Map(
      listOf(workspace, 'models').flatMap((model) => {
        const id = textOf(model, 'id');
        return id === undefined ? [] : [[id, textOf(model, 'vendor') ?? '']];
      }),
    ),
    channels: idsOf(workspace, 'channels'),
    deployments: idsOf(workspace, 'deployments'),
    offers: new Set(
      listOf(workspace, 'availability').map((offer) =>
        offerKey(textOf(offer, 'model') ?? '', textOf(offer, 'channel') ?? ''),
      ),
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

function idsOf(workspace: unknown, key: string): ReadonlySet<string> {
  return new Set(listOf(workspace, key).flatMap((item) => textOf(item, 'id') ?? []));
}
