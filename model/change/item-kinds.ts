import type * as z from 'zod';
import { deckSchema, type Deck } from '../deck/deck.ts';
import { carriedDeckSchema, type CarriedDeck } from '../document.ts';
import { shapeCheck } from '../file/check-shape.ts';
import { ProblemList } from '../file/problem.ts';
import { shapeTest } from '../file/shape-test.ts';
import { scenarioSchema, type Scenario } from '../scenario.ts';
import { idSchema } from '../values.ts';
import {
  channelSchema,
  deploymentSchema,
  modelSchema,
  vendorSchema,
  workspaceSchema,
  type Channel,
  type Deployment,
  type Model,
  type Vendor,
} from '../workspace.ts';
import { collectionSchema } from './change.ts';
import type { WorkspaceFields } from './content.ts';

/**
 * What an item must be to stand in its list. The checks only look and never rebuild, so that unknown
 * fields stay exactly as they came (zod drops a key named `__proto__` from what it returns).
 */
export interface ItemKind<Item extends object> {
  /** What a person calls one of them. */
  readonly noun: string;
  readonly is: (value: unknown) => value is Item;
  /** The first thing wrong with it, with its place, in words; null: nothing. */
  readonly problem: (value: unknown) => string | null;
}

export const VENDOR: ItemKind<Vendor> = itemKind('vendor', vendorSchema);
export const MODEL: ItemKind<Model> = itemKind('model', modelSchema);
export const CHANNEL: ItemKind<Channel> = itemKind('channel', channelSchema);
export const DEPLOYMENT: ItemKind<Deployment> = itemKind('deployment', deploymentSchema);
export const SCENARIO: ItemKind<Scenario> = itemKind('scenario', scenarioSchema);

/** A deck is unread, but a change must be able to address it: it needs an id like everything else. */
export const DECK: ItemKind<CarriedDeck> = itemKind(
  'deck',
  carriedDeckSchema.extend({ id: idSchema }),
);

/** The workspace's own fields. Its lists of items are changed item by item, never as fields of it. */
export const WORKSPACE_FIELDS: ItemKind<WorkspaceFields> = itemKind(
  'workspace',
  workspaceSchema
    .pick({ id: true, name: true, currency: true, availability: true })
    .refine((fields) => collectionSchema.options.every((name) => !Object.hasOwn(fields, name))),
);

/** A deck that this version can show. */
export const SHOWN_DECK: ItemKind<Deck> = itemKind('deck', deckSchema);

/** The id by which changes address an item; null for a deck that has none and is only carried along. */
export function itemId(item: object): string | null {
  return 'id' in item && typeof item.id === 'string' ? item.id : null;
}

function itemKind<Item extends object>(noun: string, schema: z.ZodType<Item>): ItemKind<Item> {
  const check = shapeCheck(schema);
  const fits = shapeTest(schema);
  const is = (value: unknown): value is Item => fits(value);
  return {
    noun,
    is,
    problem: (value) => {
      if (is(value)) return null;
      const problems = new ProblemList(Number.POSITIVE_INFINITY);
      check(value, null, problems);
      const first = problems.listed[0];
      if (first === undefined) return 'it is not valid';
      return first.place === '' ? first.message : `${first.place} ${first.message}`;
    },
  };
}
