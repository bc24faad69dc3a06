import * as z from 'zod';
import { deckSchema } from '../deck/deck.ts';
import { carriedDeckSchema, documentSchema } from '../document.ts';

/** A deck that is none of this version's is carried along; what a deck of this version is, is published with the rest. */
const publishedSchema = documentSchema.extend({
  decks: z.array(z.union([deckSchema, carriedDeckSchema])).optional(),
});

/**
 * The JSON Schema (draft 2020-12) of the `.diverge` file, made from the schema that files are checked
 * with, for `diverge schema` and for those who write such files. It says shapes, ranges and choices; what
 * holds between parts (references, sums, order of days) only `parseDocument` knows.
 */
export function documentJsonSchema(): object {
  return {
    ...z.toJSONSchema(publishedSchema, { io: 'input' }),
    title: 'Diverge scenario file',
  };
}
