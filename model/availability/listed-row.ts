import * as z from 'zod';
import type { Plain } from '../plain.ts';

/**
 * What a page said of a model family on a cloud: `yes`, anybody can have it; `restricted`, only some; `announced` and
 * `agreed`, not yet; `phase out`, no longer; `not listed`, a list of what there is leaves it out.
 */
const listedStatusSchema = z.enum([
  'yes',
  'restricted',
  'announced',
  'agreed',
  'phase out',
  'not listed',
]);
export type ListedStatus = z.infer<typeof listedStatusSchema>;

/** One page's word on one family on one cloud, in its own words. */
export const listedRowSchema = z.strictObject({
  vendor: z.string().min(1),
  family: z.string().min(1),
  cloud: z.string().min(1),
  status: listedStatusSchema,
  /** Since when; "" where it does not say. */
  since: z.string(),
  /** For whom, where, at what price; "" when nothing is said. */
  restriction: z.string(),
  /** When the page was written or read, as exact as can be told. */
  asOf: z.string().min(1),
  sourceUrl: z.url(),
});
export type ListedRow = Plain<z.infer<typeof listedRowSchema>>;
