import type { CollectionName } from '../change/change.ts';
import { DOCUMENT_LISTS, WORKSPACE, WORKSPACE_LISTS, type Kind } from '../diff/kinds.ts';
import type { MergedCollection } from './merge-plan.ts';

const KINDS: Readonly<Record<CollectionName, Kind>> = {
  vendors: WORKSPACE_LISTS.vendors,
  models: WORKSPACE_LISTS.models,
  channels: WORKSPACE_LISTS.channels,
  deployments: WORKSPACE_LISTS.deployments,
  scenarios: DOCUMENT_LISTS.scenarios,
  decks: DOCUMENT_LISTS.decks,
};

/** The workspace's own fields: what is offered where is a list of it, its items are merged by themselves. */
const OWN: Kind = { ...WORKSPACE, lists: { availability: WORKSPACE_LISTS.availability } };

/** What is known of the items of a collection. */
export function mergedKind(collection: MergedCollection): Kind {
  return collection === 'workspace' ? OWN : KINDS[collection];
}
