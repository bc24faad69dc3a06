import * as z from 'zod';
import type { Plain } from '../plain.ts';
import { idSchema, nameSchema } from '../values.ts';
import { snapshotSchema } from './snapshot.ts';

/**
 * A deck: slides that each show a few words and one or two charts, drawn from snapshots of what the engine answered,
 * so that they stay as they were when the scenario moves on. Its schema is part of the `.diverge` format
 * (spec/scenario-file.md, `decks`).
 */

const LONGEST_HEADLINE = 300;
const LONGEST_TEXT = 10_000;
const MOST_SLIDES = 500;

/** When something was done: an instant, as in "2026-11-23T16:05:00Z". */
const momentSchema = z.iso.datetime({ offset: true });

/** Which charts there are. A file may name others, from a newer app: those are kept, and said not to be drawn. */
export const chartKindSchema = z.enum([
  'headline',
  'timeline',
  'blocked-spend',
  'losses',
  'map',
  'exceedance',
  'tornado',
  'flow',
  'plans',
  'break-even',
  'compared-figures',
  'compared-timelines',
  'compared-exceedance',
  'bridge',
]);
export type ChartKind = z.infer<typeof chartKindSchema>;

/** By what the losses of a chart are told apart. */
export const lossFacetSchema = z.enum(['unit', 'channel', 'vendor', 'criticality', 'region']);
export type LossFacet = z.infer<typeof lossFacetSchema>;

export const bridgeSchema = z.object({
  from: z.number(),
  to: z.number(),
  steps: z.array(
    z.object({
      kind: z.enum(['designation', 'stance', 'driver', 'influences', 'response', 'horizon']),
      key: z.string(),
      change: z.number(),
    }),
  ),
  method: z.enum(['all-orders', 'given-order']),
});

/** A chart of a slide: what is drawn, from which snapshots of the deck. */
export const slideChartSchema = z.looseObject({
  kind: z.string().min(1).max(64),
  /** Of `losses`. */
  by: lossFacetSchema.optional(),
  /** One; of the comparing kinds the base and up to three more, of a bridge its two ends. */
  snapshots: z.array(idSchema).min(1).max(4),
  /** Of `bridge`: what each differing assumption brings. */
  bridge: bridgeSchema.optional(),
});
export type SlideChart = Plain<z.infer<typeof slideChartSchema>>;

export const slideSchema = z.looseObject({
  id: idSchema,
  headline: z.string().max(LONGEST_HEADLINE),
  /** Markdown. */
  text: z.string().max(LONGEST_TEXT).optional(),
  /** For who presents: never on the slide. */
  notes: z.string().max(LONGEST_TEXT).optional(),
  charts: z.array(slideChartSchema).max(2).optional(),
});
export type Slide = Plain<z.infer<typeof slideSchema>>;

export const commentSchema = z.looseObject({
  id: idSchema,
  /** The slide it is about; absent: the deck. */
  slide: idSchema.optional(),
  author: nameSchema,
  at: momentSchema,
  text: z.string().min(1).max(LONGEST_TEXT),
  /** It has been dealt with. */
  done: z.boolean().optional(),
});
export type DeckComment = Plain<z.infer<typeof commentSchema>>;

export const reviewSchema = z.looseObject({
  id: idSchema,
  author: nameSchema,
  at: momentSchema,
  verdict: z.enum(['approved', 'changes-requested']),
  text: z.string().max(LONGEST_TEXT).optional(),
  /** What was reviewed: `hashOfDeck` then. */
  content: z.string(),
});
export type Review = Plain<z.infer<typeof reviewSchema>>;

export const deckSchema = z
  .looseObject({
    id: idSchema,
    name: nameSchema,
    /** An approved deck is not changed any more: a change makes a new version. */
    status: z.enum(['draft', 'approved']).optional(),
    /** 1 where it is absent. */
    version: z.int().min(1).max(10_000).optional(),
    /** The deck this is the next version of. */
    continues: idSchema.optional(),
    slides: z.array(slideSchema).max(MOST_SLIDES),
    snapshots: z
      .array(snapshotSchema)
      .max(2 * MOST_SLIDES)
      .optional(),
    comments: z.array(commentSchema).optional(),
    reviews: z.array(reviewSchema).optional(),
  })
  .meta({ id: 'deck' });
export type Deck = Plain<z.infer<typeof deckSchema>>;
