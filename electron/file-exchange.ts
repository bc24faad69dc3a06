import * as z from 'zod';
import { collectionSchema } from '../model/change/change.ts';
import { partSchema } from '../model/share/part.ts';
import { redactionSchema } from '../model/share/redaction.ts';
import { placedProblemSchema } from './file-preview.ts';

/** What is asked and answered about files that go out and come in: a part of the contract (contract.ts). */

/** What of a workspace is to go into a file, and how it is redacted; null: not at all. */
export const outgoingSchema = z.strictObject({
  workspace: z.string(),
  part: partSchema,
  redaction: redactionSchema.nullable(),
});
export type Outgoing = z.infer<typeof outgoingSchema>;

/** What would leave the building; null: the workspace is not there any more. */
export const previewExportContract = {
  question: outgoingSchema,
  answer: z
    .strictObject({
      leaving: z.array(
        z.strictObject({ what: z.string(), count: z.int(), examples: z.array(z.string()) }),
      ),
      bytes: z.int(),
    })
    .nullable(),
} as const;

/** Something in which a file differs from a workspace, and what the file's author did with it. */
const comparedItemSchema = z.strictObject({
  key: z.string(),
  collection: z.union([collectionSchema, z.literal('workspace')]),
  id: z.string(),
  name: z.string(),
  state: z.enum(['new', 'removed', 'changed', 'removed-here', 'removed-there']),
  /** Somebody has to decide; what does not clash goes by itself. */
  isClash: z.boolean(),
  fields: z.array(
    z.strictObject({
      key: z.string(),
      within: z.array(
        z.strictObject({ list: z.string(), key: z.string(), name: z.string().optional() }),
      ),
      /** Null: the thing within as a whole. */
      field: z.string().nullable(),
      /** Which list stands in another order. */
      order: z.string().nullable(),
      /** As JSON text; null: not there. */
      base: z.string().nullable(),
      mine: z.string().nullable(),
      theirs: z.string().nullable(),
      isClash: z.boolean(),
    }),
  ),
});
export type ComparedItem = z.infer<typeof comparedItemSchema>;
export type ComparedField = ComparedItem['fields'][number];

const itemChoiceSchema = z.enum(['mine', 'theirs', 'both']);

/** What merging the previewed file into a workspace would bring. Nothing is changed. */
export const compareFileContract = {
  question: z.strictObject({ token: z.string(), workspace: z.string() }),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('compared'),
      revision: z.int(),
      /** The version both come from is known, so it is known who changed what. */
      hasAncestor: z.boolean(),
      untouched: z.int(),
      /** Clashes first. */
      items: z.array(comparedItemSchema),
      /** How many more there are than are listed. */
      more: z.int(),
      clashes: z.int(),
    }),
    z.strictObject({ kind: z.literal('gone') }),
    z.strictObject({
      kind: z.literal('refused'),
      refusal: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('currency'), mine: z.string(), theirs: z.string() }),
        z.strictObject({ kind: z.literal('redacted') }),
        z.strictObject({ kind: z.literal('requires'), features: z.array(z.string()).readonly() }),
      ]),
    }),
  ]),
} as const;

/** Brings the previewed file into a workspace, in one command, with what was decided. */
export const mergeFileContract = {
  question: z.strictObject({
    token: z.string(),
    fileName: z.string(),
    workspace: z.string(),
    revision: z.int(),
    /** By item; and, which comes first, by field. */
    items: z.array(z.tuple([z.string(), itemChoiceSchema])),
    fields: z.array(z.tuple([z.string(), z.enum(['mine', 'theirs'])])),
  }),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('merged'), changed: z.int() }),
    z.strictObject({ kind: z.literal('gone') }),
    /** The workspace was changed since it was compared. */
    z.strictObject({ kind: z.literal('conflict') }),
    z.strictObject({ kind: z.literal('broken'), problems: z.array(placedProblemSchema) }),
    z.strictObject({ kind: z.literal('disk'), message: z.string() }),
  ]),
} as const;
