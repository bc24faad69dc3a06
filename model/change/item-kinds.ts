import * as z from 'zod';
import { deckSchema, type Deck } from '../document.ts';
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
  is(value: unknown): value is Item;
  /** The first thing wrong with it, in words; null: nothing. */
  problem(value: unknown): string | null;
}

/** A deck is unread, but a change must be able to address it: it needs an id like everything else. */
const addressedDeckSchema = deckSchema.extend({ id: idSchema });

/** The lists of items are changed item by item, never as fields of the workspace. */
const workspaceFieldsSchema = workspaceSchema
  .pick({ id: true, name: true, currency: true, availability: true })
  .refine(
    (fields) => collectionSchema.options.every((name) => !Object.hasOwn(fields, name)),
    'lists of items are changed item by item',
  );

export const VENDOR: ItemKind<Vendor> = {
  noun: 'vendor',
  is: (value): value is Vendor => vendorSchema.safeParse(value).success,
  problem: (value) => firstProblem(vendorSchema, value),
};
export const MODEL: ItemKind<Model> = {
  noun: 'model',
  is: (value): value is Model => modelSchema.safeParse(value).success,
  problem: (value) => firstProblem(modelSchema, value),
};
export const CHANNEL: ItemKind<Channel> = {
  noun: 'channel',
  is: (value): value is Channel => channelSchema.safeParse(value).success,
  problem: (value) => firstProblem(channelSchema, value),
};
export const DEPLOYMENT: ItemKind<Deployment> = {
  noun: 'deployment',
  is: (value): value is Deployment => deploymentSchema.safeParse(value).success,
  problem: (value) => firstProblem(deploymentSchema, value),
};
export const SCENARIO: ItemKind<Scenario> = {
  noun: 'scenario',
  is: (value): value is Scenario => scenarioSchema.safeParse(value).success,
  problem: (value) => firstProblem(scenarioSchema, value),
};
export const DECK: ItemKind<Deck> = {
  noun: 'deck',
  is: (value): value is Deck => addressedDeckSchema.safeParse(value).success,
  problem: (value) => firstProblem(addressedDeckSchema, value),
};
export const WORKSPACE_FIELDS: ItemKind<WorkspaceFields> = {
  noun: 'workspace',
  is: (value): value is WorkspaceFields => workspaceFieldsSchema.safeParse(value).success,
  problem: (value) => firstProblem(workspaceFieldsSchema, value),
};

/** The id by which changes address an item; null for a deck that has none and is only carried along. */
export function itemId(item: object): string | null {
  return 'id' in item && typeof item.id === 'string' ? item.id : null;
}

function firstProblem(schema: z.ZodType, value: unknown): string | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  if (issue === undefined) return 'it is not valid';
  const place = issue.path.map(String).join('.');
  return place === '' ? issue.message : `${place}: ${issue.message}`;
}
