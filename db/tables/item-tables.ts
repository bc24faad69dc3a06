import type { Database } from 'better-sqlite3';
import {
  CHANNEL,
  DECK,
  DEPLOYMENT,
  MODEL,
  SCENARIO,
  VENDOR,
  type ItemKind,
} from '../../model/change/item-kinds.ts';
import { isJsonFields } from '../../model/change/json-fields.ts';
import type { CarriedDeck } from '../../model/document.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Channel, Deployment, Model, Vendor } from '../../model/workspace.ts';
import {
  decodeItem,
  encodeItem,
  flag,
  json,
  plain,
  type ItemColumn,
  type Row,
} from './item-row.ts';
import { itemTable, type ItemTable } from './item-table.ts';

/** The six lists of items of every workspace. */
export interface ItemTables {
  readonly vendors: ItemTable<Vendor>;
  readonly models: ItemTable<Model>;
  readonly channels: ItemTable<Channel>;
  readonly deployments: ItemTable<Deployment>;
  readonly scenarios: ItemTable<Scenario>;
  readonly decks: ItemTable<CarriedDeck>;
}

/** Prepares the statements of all six. */
export function itemTables(db: Database): ItemTables {
  return {
    vendors: itemTable(db, { table: 'vendor', kind: VENDOR, ...rowOf([plain('name')]) }),
    models: itemTable(db, {
      table: 'model',
      kind: MODEL,
      ...rowOf([plain('vendor'), plain('name'), flag('openWeights', 'open_weights')]),
    }),
    channels: itemTable(db, {
      table: 'channel',
      kind: CHANNEL,
      ...rowOf([plain('name'), plain('kind')]),
    }),
    deployments: itemTable(db, {
      table: 'deployment',
      kind: DEPLOYMENT,
      ...rowOf(DEPLOYMENT_COLUMNS),
    }),
    scenarios: itemTable(db, {
      table: 'scenario',
      kind: SCENARIO,
      ...asDocument,
      counted: true,
    }),
    decks: itemTable(db, { table: 'deck', kind: CARRIED_DECK, ...asDocument }),
  };
}

const DEPLOYMENT_COLUMNS: readonly ItemColumn[] = [
  plain('name'),
  plain('unit'),
  plain('model'),
  plain('channel'),
  plain('region'),
  plain('government'),
  json('agencies'),
  flag('regulated'),
  plain('criticality'),
  plain('response'),
  plain('annualSpend', 'annual_spend'),
  plain('annualValue', 'annual_value'),
  plain('owner'),
  plain('note'),
  json('fallbacks'),
];

/** A deck from a file may lack an id: it is carried along, and nothing can address it. */
const CARRIED_DECK: ItemKind<CarriedDeck> = {
  ...DECK,
  is: (value): value is CarriedDeck => isJsonFields(value),
};

/** A field a column, the others together in `extra`. */
function rowOf(columns: readonly ItemColumn[]) {
  return {
    columns: [...columns.map(({ column }) => column), 'extra'],
    encode: (item: object) => encodeItem(item, columns),
    decode: (row: Row) => decodeItem(row, columns),
  };
}

/** The whole item as one JSON text. */
const asDocument = {
  columns: ['document'],
  encode: (item: object) => [JSON.stringify(item)],
  decode: (row: Row): object => {
    const item: unknown = JSON.parse(String(row['document']));
    return isJsonFields(item) ? item : {};
  },
};
