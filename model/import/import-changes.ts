import type { Change, CollectionName } from '../change/change.ts';
import type { Collection, Content } from '../change/content.ts';
import { isSame, presentFields } from '../change/same.ts';
import type { Deployment } from '../workspace.ts';
import type { ImportPlan } from './plan-import.ts';

/**
 * The changes that bring a plan into the content it was made for, to be run as one command: what the rows name first, then
 * the new deployments behind those there are, and of the others the fields that differ. Pure.
 */
export function importChanges(plan: ImportPlan, content: Content): readonly Change[] {
  const { vendors, models, channels, offers } = plan.makes;
  return [
    ...inserts('vendors', content.vendors, vendors),
    ...inserts('models', content.models, models),
    ...inserts('channels', content.channels, channels),
    ...(offers.length === 0
      ? []
      : [
          {
            kind: 'update-workspace' as const,
            set: { availability: [...content.workspace.availability, ...offers] },
            unset: [],
          },
        ]),
    ...plan.rows.flatMap(({ deployment, before, state }) =>
      deployment === null || before === null || state !== 'changed'
        ? []
        : [updated(before, deployment)],
    ),
    ...inserts(
      'deployments',
      content.deployments,
      plan.rows.flatMap(({ deployment, state }) =>
        deployment !== null && state === 'new' ? [deployment] : [],
      ),
    ),
  ];
}

function inserts(
  collection: CollectionName,
  { positions }: Collection<unknown>,
  items: readonly { readonly id: string }[],
): readonly Change[] {
  const last = positions.reduce((most, position) => Math.max(most, position), -1);
  return items.map((item, index) => ({
    kind: 'insert',
    collection,
    id: item.id,
    position: last + 1 + index,
    value: { ...item },
  }));
}

function updated(before: Deployment, after: Deployment): Change {
  const earlier = presentFields(before);
  const later = presentFields(after);
  const set = [...later].filter(([field, value]) => !isSame(earlier.get(field), value));
  const unset = [...earlier.keys()].filter((field) => !later.has(field));
  return {
    kind: 'update',
    collection: 'deployments',
    id: before.id,
    set: Object.fromEntries(set),
    unset,
  };
}
