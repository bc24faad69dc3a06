import type { Change } from '../change/change.ts';
import type { Collection } from '../change/content.ts';
import { presentFields } from '../change/same.ts';
import { FreshIds } from '../file/fresh-ids.ts';
import { withinName } from '../values.ts';
import type { Deployment } from '../workspace.ts';

/** A deployment that has no id yet. */
export type NewDeployment = Omit<Deployment, 'id'>;

/** Changes that put deployments into a portfolio, and the ids they get. */
export interface AddedDeployments {
  readonly changes: readonly Change[];
  readonly ids: readonly string[];
}

/** Puts deployments at the end of the portfolio, under ids of their own made from their names. Pure. */
export function addedDeployments(
  { items, positions }: Collection<Deployment>,
  added: readonly NewDeployment[],
): AddedDeployments {
  const fresh = new FreshIds(items.map(({ id }) => id));
  const last = positions.at(-1) ?? -1;
  return inserted(
    added.map((deployment, own) => [deployment, last + 1 + own]),
    fresh,
  );
}

/**
 * Puts a copy of each deployment named right behind it, with all it has but the id; "(copy)" follows its name. Unknown
 * ids are passed over. Pure.
 *
 * @example of a, b, c, copying a and c gives a, a (copy), b, c, c (copy)
 */
export function duplicatedDeployments(
  { items, positions }: Collection<Deployment>,
  ids: ReadonlySet<string>,
): AddedDeployments {
  const fresh = new FreshIds(items.map(({ id }) => id));
  const copies = items.flatMap((deployment, index): [NewDeployment, number][] => {
    if (!ids.has(deployment.id)) return [];
    const here = positions[index] ?? index;
    const next = positions[index + 1] ?? here + 2;
    const { id: _own, ...fields } = deployment;
    return [[{ ...fields, name: copyName(deployment.name) }, (here + next) / 2]];
  });
  return inserted(copies, fresh);
}

function inserted(
  placed: readonly (readonly [deployment: NewDeployment, position: number])[],
  fresh: FreshIds,
): AddedDeployments {
  const ids = placed.map(([{ name }]) => fresh.make(name));
  const changes = placed.map(([deployment, position], own): Change => {
    const id = ids[own] ?? '';
    const value = Object.fromEntries([['id', id], ...presentFields(deployment)]);
    return { kind: 'insert', collection: 'deployments', id, position, value };
  });
  return { changes, ids };
}

/** Never longer than a name may be: the end of a long one makes room. */
function copyName(name: string): string {
  const suffix = ' (copy)';
  const longest = withinName(`${name}${suffix}`);
  return longest.endsWith(suffix)
    ? longest
    : `${[...name].slice(0, [...longest].length - suffix.length).join('')}${suffix}`;
}
