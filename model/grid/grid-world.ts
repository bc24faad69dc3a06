import { shortened } from '../file/found.ts';
import { nearest } from '../file/nearest.ts';
import type { Portfolio } from '../exposure/portfolio.ts';
import { offerKey } from '../file/names.ts';
import { isOfferedIn, NOWHERE, offerTable } from '../world/offers.ts';
import type { Channel, Model, Offer, Vendor } from '../workspace.ts';
import type { CellReading } from './cell-reading.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Named things that cells point to, by id and by name. */
export interface Names {
  readonly items: readonly Named[];
  /** What people call it; the id itself where nothing has it. */
  readonly nameOf: (id: string) => string;
  /** What says which one is meant: the name, or the id where several share the name. */
  readonly textOf: (id: string) => string;
  /** The id that a typed name or id means, in capitals or not; else why it means none, in words. */
  readonly idOf: (text: string) => CellReading<string>;
}

/** What the cells of the grid need to know beside their deployment. */
export interface GridWorld extends Portfolio {
  readonly vendors: Names;
  readonly models: Names;
  readonly channels: Names;
  /** The vendor of a model by their ids; "" for a model that is not there. */
  readonly vendorOf: Portfolio['vendorOf'];
}

/** The vendors, models, channels and availability of a workspace as the cells of the grid look them up. Pure. */
export function gridWorld(world: {
  readonly vendors: readonly Vendor[];
  readonly models: readonly Model[];
  readonly channels: readonly Channel[];
  readonly availability: readonly Offer[];
}): GridWorld {
  const offers = offerTable(world.availability);
  const vendors = new Map(world.models.map(({ id, vendor }) => [id, vendor]));
  return {
    vendors: namesOf('vendor', world.vendors),
    models: namesOf('model', world.models),
    channels: namesOf('channel', world.channels),
    vendorOf: (model) => vendors.get(model) ?? '',
    isOffered: (model, channel, region) =>
      isOfferedIn(offers.get(offerKey(model, channel)) ?? NOWHERE, region),
  };
}

function namesOf(noun: string, items: readonly Named[]): Names {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  const idsByName = new Map<string, string[]>();
  for (const { id, name } of items) {
    const key = plain(name);
    idsByName.set(key, [...(idsByName.get(key) ?? []), id]);
  }
  const isShared = (name: string) => (idsByName.get(plain(name))?.length ?? 0) > 1;
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    items,
    nameOf,
    textOf: (id) => {
      const name = nameOf(id);
      return isShared(name) ? id : name;
    },
    idOf: (text) => {
      const key = plain(text);
      if (names.has(key)) return { value: key };
      const [id, ...more] = idsByName.get(key) ?? [];
      if (id === undefined) return { error: unknown(noun, text, items) };
      if (more.length === 0) return { value: id };
      const ids = [id, ...more].join(', ');
      return {
        error: `${more.length + 1} ${noun}s are called ${shortened(text.trim())}; by id: ${ids}`,
      };
    },
  };
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function unknown(noun: string, text: string, items: readonly Named[]): string {
  const close = nearest(
    text.trim(),
    items.flatMap(({ id, name }) => [name, id]),
  );
  const hint = close === undefined ? '' : `; did you mean ${close}?`;
  return `No ${noun} is called ${shortened(text.trim())}${hint}`;
}
