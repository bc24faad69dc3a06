import type { Collection, Content } from '../../change/content.ts';
import { freshId } from '../../fresh-id.ts';
import { entriesOf, type EntryKind, type EntryPlace } from '../../world/entry.ts';
import type { Channel, Model, Vendor } from '../../workspace.ts';
import { contentAfter, type Aftermath } from './content-after.ts';
import { gone, replacedBy } from './fates.ts';
import type { Standing } from './scenario-after.ts';

/** An entry just made, and the content with it. */
export interface Added {
  readonly content: Content;
  readonly id: string;
}

/** Puts a vendor at the end of the list, under an id made from its name. Pure. */
export function withAddedVendor(content: Content, name: string): Added {
  const id = newId(content, 'vendor', name);
  return { content: { ...content, vendors: appended(content.vendors, { id, name }) }, id };
}

/** Puts a model of a vendor at the end of the list, under an id made from its name; it is offered nowhere yet. Pure. */
export function withAddedModel(content: Content, vendor: string, name: string): Added {
  const id = newId(content, 'model', name);
  return { content: { ...content, models: appended(content.models, { id, vendor, name }) }, id };
}

/** Puts a channel at the end of the list, under an id made from its name; it offers nothing yet. Pure. */
export function withAddedChannel(content: Content, name: string, kind: Channel['kind']): Added {
  const id = newId(content, 'channel', name);
  return { content: { ...content, channels: appended(content.channels, { id, name, kind }) }, id };
}

/** Replaces a vendor by its id: its name. Pure; an unknown id changes nothing. */
export function withVendor(content: Content, changed: Vendor): Content {
  return { ...content, vendors: replaced(content.vendors, changed) };
}

/** Replaces a model by its id: its name, vendor, whether its weights are open. Pure; an unknown id changes nothing. */
export function withModel(content: Content, changed: Model): Content {
  return { ...content, models: replaced(content.models, changed) };
}

/** Replaces a channel by its id: its name and kind. Pure; an unknown id changes nothing. */
export function withChannel(content: Content, changed: Channel): Content {
  return { ...content, channels: replaced(content.channels, changed) };
}

/**
 * Merges an entry into another of its kind: it goes, and everything that referred to it refers to the other. Where both
 * have a stance in a scenario, the one `standing` says stays: of the entry kept, or of the one that goes. Pure.
 */
export function withMergedEntry(
  content: Content,
  place: EntryPlace,
  into: string,
  standing: Standing,
): Aftermath {
  return contentAfter(content, replacedBy(place, into), standing);
}

/**
 * Takes an entry out with everything that depends on it: a vendor's models, deployments that run on it, fallbacks on it,
 * offers, designations that are left without a target, stances, influences, mitigations. Pure.
 */
export function withoutEntry(content: Content, place: EntryPlace): Aftermath {
  return contentAfter(content, gone(content, place), 'kept');
}

function newId(content: Content, kind: EntryKind, name: string): string {
  return freshId(name, new Set(entriesOf(content, kind).map(({ id }) => id)));
}

function appended<Item>({ items, positions }: Collection<Item>, item: Item): Collection<Item> {
  return { items: [...items, item], positions: [...positions, (positions.at(-1) ?? -1) + 1] };
}

function replaced<Item extends { readonly id: string }>(
  { items, positions }: Collection<Item>,
  changed: Item,
): Collection<Item> {
  return { items: items.map((item) => (item.id === changed.id ? changed : item)), positions };
}
