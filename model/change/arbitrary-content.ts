import * as fc from 'fast-check';
import type { CollectionName } from './change.ts';
import type { Content } from './content.ts';
import {
  CHANNEL,
  DECK,
  DEPLOYMENT,
  MODEL,
  SCENARIO,
  VENDOR,
  WORKSPACE_FIELDS,
  type ItemKind,
} from './item-kinds.ts';

/**
 * Content for tests of laws. Everything optional is there or not, and so are unknown fields, among them the
 * names that a careless program loses or stumbles over. References lead somewhere.
 */

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const amount = fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0);
export const oddField = fc.constantFrom('x-note', '__proto__', 'constructor', 'toString');
const odd = fc.option(fc.tuple(oddField, fc.jsonValue({ maxDepth: 2 })), { nil: null });

const VENDORS = ['v0', 'v1'];
const MODELS = ['m0', 'm1', 'm2'];
const CHANNELS = ['c0', 'c1'];
const use = { model: fc.constantFrom(...MODELS), channel: fc.constantFrom(...CHANNELS) };

const fallback = fc.record(
  {
    ...use,
    switchDays: fc.nat(3650),
    switchCost: amount,
    valueRetained: fc.constantFrom(0, 0.5, 1),
    annualCostDelta: fc.integer(),
  },
  { requiredKeys: ['model', 'channel', 'switchDays', 'switchCost', 'valueRetained'] },
);
export const offers = fc.array(
  fc.record(
    { ...use, regions: fc.array(text, { maxLength: 2 }) },
    { requiredKeys: ['model', 'channel'] },
  ),
  { maxLength: 3 },
);
const stance = fc.record({
  vendor: fc.constantFrom(...VENDORS),
  channel: fc.constantFrom(...CHANNELS),
  outcomes: fc.constantFrom(
    [{ id: 'follow', kind: 'follow', probability: 1 }],
    [
      { id: 'follow', kind: 'follow', probability: 0.25, actDays: 30 },
      { id: 'diverge', kind: 'diverge', probability: 0.75 },
    ],
  ),
});

/** The fields of each kind of item that edits set and, where they are optional, unset. */
export const FIELDS = {
  vendors: { name: text },
  models: { name: text, vendor: fc.constantFrom(...VENDORS), openWeights: fc.boolean() },
  channels: { name: text, kind: fc.constantFrom('cloud', 'marketplace', 'direct', 'self-hosted') },
  deployments: {
    name: text,
    ...use,
    annualSpend: amount,
    annualValue: amount,
    unit: fc.string({ unit: 'binary', maxLength: 8 }),
    region: text,
    government: fc.constantFrom('none', 'subcontract', 'prime'),
    agencies: fc.array(text, { maxLength: 2 }),
    regulated: fc.boolean(),
    criticality: fc.integer({ min: 1, max: 4 }),
    response: fc.constantFrom('reactive', 'notice', 'preemptive', 'wait'),
    owner: text,
    note: text,
    fallbacks: fc.array(fallback, { maxLength: 2 }),
  },
  scenarios: {
    name: text,
    start: fc.constantFrom('2026-01-01', '2028-02-29'),
    horizonDays: fc.integer({ min: 1, max: 3650 }),
    designations: fc.constant([]),
    stances: fc.uniqueArray(stance, { selector: (one) => `${one.vendor}:${one.channel}` }),
    note: text,
    status: fc.constantFrom('draft', 'locked'),
    tolerance: amount,
  },
  decks: { title: text, slides: fc.jsonValue({ maxDepth: 2 }) },
} as const satisfies Record<CollectionName, Record<string, fc.Arbitrary<unknown>>>;

export const REQUIRED: Record<CollectionName, readonly string[]> = {
  vendors: ['name'],
  models: ['name', 'vendor'],
  channels: ['name', 'kind'],
  deployments: ['name', 'model', 'channel', 'annualSpend', 'annualValue'],
  scenarios: ['name', 'start', 'horizonDays', 'designations', 'stances'],
  decks: [],
};

/** An item of a list, with an id still to be given. */
export function itemOf(collection: CollectionName): fc.Arbitrary<object> {
  const known: Record<string, fc.Arbitrary<unknown>> = FIELDS[collection];
  return fc
    .tuple(fc.record(known, { requiredKeys: [...REQUIRED[collection]] }), odd)
    .map(([item, extra]) => withOdd(item, extra));
}

export const arbitraryContent: fc.Arbitrary<Content> = fc.record({
  envelope: odd.map((extra) => ({ ...withOdd({ format: 'diverge', version: 1 }, extra) })),
  workspace: fc
    .tuple(
      fc.record({ name: text, currency: fc.constantFrom('USD', 'EUR'), availability: offers }),
      odd,
    )
    .map(([fields, extra]) => checked(WORKSPACE_FIELDS, withOdd(fields, extra))),
  vendors: collectionOf('vendors', VENDOR, VENDORS),
  models: collectionOf('models', MODEL, MODELS),
  channels: collectionOf('channels', CHANNEL, CHANNELS),
  deployments: someOf('deployments', DEPLOYMENT, 'd', 5),
  scenarios: someOf('scenarios', SCENARIO, 's', 2),
  decks: someOf('decks', DECK, 'k', 2),
});

function someOf<Item extends object>(
  collection: CollectionName,
  kind: ItemKind<Item>,
  letter: string,
  most: number,
) {
  return fc.nat(most).chain((count) =>
    collectionOf(
      collection,
      kind,
      Array.from({ length: count }, (_, at) => `${letter}${at}`),
    ),
  );
}

function collectionOf<Item extends object>(
  collection: CollectionName,
  kind: ItemKind<Item>,
  ids: readonly string[],
) {
  return fc.tuple(...ids.map(() => itemOf(collection))).map((items) => ({
    items: items.map((item, index) => checked(kind, { ...item, id: ids[index] })),
    positions: items.map((_, index) => index),
  }));
}

function withOdd(item: object, extra: readonly [string, unknown] | null): object {
  return extra === null ? item : Object.fromEntries([...Object.entries(item), extra]);
}

function checked<Item extends object>(kind: ItemKind<Item>, value: object): Item {
  if (kind.is(value)) return value;
  throw new Error(`the arbitrary makes no ${kind.noun}: ${kind.problem(value) ?? ''}`);
}
