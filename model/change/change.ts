import * as z from 'zod';
import { isJsonFields, isSettable, type JsonFields } from './json-fields.ts';

/**
 * How every change of the user's data is written down. A command is a name, a label a person reads in
 * the Edit menu ("Change stance of AWS") and a list of small changes, each addressed to one item. The
 * database applies it and stores its inverse in the same transaction; undo is that inverse applied the
 * same way. Screens add commands; this mechanism stays as it is.
 */

export const collectionSchema = z.enum([
  'vendors',
  'models',
  'channels',
  'deployments',
  'scenarios',
  'decks',
]);
export type CollectionName = z.infer<typeof collectionSchema>;

/** Looked at and passed on as it is: `z.record` would drop a key named `__proto__`. */
const itemSchema = z.custom<JsonFields>(isJsonFields, 'only JSON values can be kept');
const fieldsSchema = z.custom<JsonFields>(isSettable, 'only JSON values can be set');

/** Where an item stands among its siblings: a number that only orders, gaps and all. */
const positionSchema = z.number();

export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('insert'),
    collection: collectionSchema,
    id: z.string(),
    position: positionSchema,
    /** The whole item, its id included. */
    value: itemSchema,
  }),
  z.strictObject({
    kind: z.literal('remove'),
    collection: collectionSchema,
    id: z.string(),
  }),
  z.strictObject({
    kind: z.literal('update'),
    collection: collectionSchema,
    id: z.string(),
    /** Whole values of the item's top-level fields. */
    set: fieldsSchema,
    /** Fields that become absent. */
    unset: z.array(z.string()).readonly(),
  }),
  z.strictObject({
    /** The workspace's own fields: name, currency, availability (always as a whole list), unknown ones. */
    kind: z.literal('update-workspace'),
    set: fieldsSchema,
    unset: z.array(z.string()).readonly(),
  }),
]);
export type Change = Readonly<z.infer<typeof changeSchema>>;
export type ItemChange = Exclude<Change, { kind: 'update-workspace' }>;

export const commandSchema = z.strictObject({
  /** Which command it is, for the code: `change-stance`. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What a person reads after "Undo": "Change stance of AWS". */
  label: z.string().min(1).max(300),
  changes: z.array(changeSchema).readonly(),
});
export type Command = Readonly<z.infer<typeof commandSchema>>;

/** Why changes cannot be applied, in words for a person. Nothing has changed then. */
export interface ChangeProblem {
  readonly kind: 'invalid';
  readonly message: string;
}
