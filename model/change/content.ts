import type { CarriedDeck } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import type { Channel, Deployment, Model, Offer, Vendor } from '../workspace.ts';

/** An ordered list of items addressed by id; `positions[i]` orders `items[i]`, ascending. */
export interface Collection<Item> {
  readonly items: readonly Item[];
  readonly positions: readonly number[];
}

/** The workspace's own fields, apart from its lists of items. Unknown ones are kept beside these. */
export interface WorkspaceFields {
  readonly name: string;
  readonly currency: string;
  readonly availability: readonly Offer[];
}

/** A workspace as it is held while working on it: the same content as a file, addressable by item. */
export interface Content {
  /**
   * The document's other top-level fields as they were read: format, version, producer, requires, unknown
   * ones… `decks: []` stands in it when the file has decks at all. Kept so that writing back loses nothing.
   */
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly workspace: WorkspaceFields;
  readonly vendors: Collection<Vendor>;
  readonly models: Collection<Model>;
  readonly channels: Collection<Channel>;
  readonly deployments: Collection<Deployment>;
  readonly scenarios: Collection<Scenario>;
  readonly decks: Collection<CarriedDeck>;
}
