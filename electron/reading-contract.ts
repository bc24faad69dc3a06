import * as z from 'zod';
import { commentSchema, reviewSchema } from '../model/deck/deck.ts';
import { writtenSchema } from './written.ts';

/** What somebody said about a deck of a previewed file. */
export const reviewedSchema = z.strictObject({
  token: z.string(),
  deck: z.string(),
  comments: z.array(commentSchema).readonly(),
  reviews: z.array(reviewSchema).readonly(),
});
export type Reviewed = z.infer<typeof reviewedSchema>;

/** Questions about a previewed file that is read and reviewed: a part of the contract. */
export const readingContract = {
  /** What a previewed file says, to be read without taking anything from it; null: it is no longer at hand. */
  'read-file': {
    question: z.strictObject({ token: z.string() }),
    answer: z
      .strictObject({
        /** The content as JSON text, like an opened workspace's. */
        content: z.string(),
      })
      .nullable(),
  },
  /** Writes the previewed file anew with what was said about its deck. Only main asks, with a path from the save dialog. */
  'save-review': {
    question: reviewedSchema.extend({ path: z.string() }),
    answer: writtenSchema,
  },
} as const;
