import * as z from 'zod';
import type { Exposure } from '../exposure/result.ts';
import type { Plain } from '../plain.ts';

/**
 * What an evaluation answered, as a deck keeps it: the names and shape of `Exposure`, without each deployment's own
 * loss. Source: spec/scenario-file.md, "Result of evaluate".
 */

const MOST_POINTS = 5000;

const byNameSchema = z.record(z.string(), z.number());

const summaryErrorFields = {
  sd: z.number(),
  p05: z.number(),
  p50: z.number(),
  p95: z.number(),
  cvar95: z.number(),
};
const summaryFields = { expected: z.number(), ...summaryErrorFields, max: z.number() };

const lossSchema = z.object({
  ...summaryFields,
  overTolerance: z.number().exactOptional(),
  exceedance: z.array(z.tuple([z.number(), z.number()])).max(MOST_POINTS),
  standardError: z
    .object({
      ...summaryErrorFields,
      overTolerance: z.number().exactOptional(),
      exceedance: z.array(z.number()).max(MOST_POINTS),
    })
    .exactOptional(),
});

const pointSchema = z.object({
  day: z.number(),
  expected: z.number(),
  p05: z.number(),
  p95: z.number(),
  blockedSpend: z.number(),
  standardError: z.object({ p05: z.number(), p95: z.number() }).exactOptional(),
});

const concentrationSchema = z.object({ hhi: z.number(), effective: z.number() }).nullable();

const mapCellSchema = z.object({
  model: z.string(),
  channel: z.string(),
  deployments: z.number(),
  annualSpend: z.number(),
  blockedShare: z.number().nullable(),
  expectedLoss: z.number(),
});

const sensitivitySchema = z.object({
  variable: z.string(),
  expectedLossGiven: byNameSchema,
  probability: byNameSchema,
  firstOrder: z.number(),
  standardError: z.object({ firstOrder: z.number() }).exactOptional(),
});

const planSchema = z.object({
  ...summaryFields,
  id: z.string(),
  cost: z.number(),
  maxRegret: z.number(),
  standardError: z.object(summaryErrorFields).exactOptional(),
});

const breakEvenSchema = z.object({
  variable: z.string(),
  outcome: z.string(),
  probability: z.number(),
  best: z.array(z.object({ from: z.number(), plan: z.string() })),
});

export const figuresSchema = z
  .object({
    scenario: z.string(),
    states: z.union([z.number(), z.string()]),
    method: z.enum(['exact', 'sampled']),
    trials: z.number().exactOptional(),
    seed: z.number().exactOptional(),
    loss: lossSchema,
    outageDays: z.object({ expected: z.number() }),
    strandedDeployments: z.object({ expected: z.number() }),
    exposedSpend: z.object({ expected: z.number(), legal: z.number(), channel: z.number() }),
    lossBy: z.object({
      unit: byNameSchema,
      channel: byNameSchema,
      vendor: byNameSchema,
      criticality: byNameSchema,
      region: byNameSchema,
    }),
    timeline: z.array(pointSchema).max(MOST_POINTS),
    concentration: z.object({
      vendor: concentrationSchema,
      channel: concentrationSchema,
      model: concentrationSchema,
      region: concentrationSchema,
    }),
    map: z.array(mapCellSchema).max(MOST_POINTS),
    sensitivity: z.array(sensitivitySchema),
    plans: z.array(planSchema),
    evpi: z.number(),
    evpiStandardError: z.number().exactOptional(),
    evppi: byNameSchema,
    breakEvens: z.array(breakEvenSchema),
  })
  .meta({ id: 'figures' });
export type Figures = Plain<z.infer<typeof figuresSchema>>;

/** An answer as a deck keeps it: all but what each deployment loses. Pure. */
export function figuresOf(exposure: Exposure): Figures {
  // By name: the record of every deployment is only made when it is read.
  const { unit, channel, vendor, criticality, region } = exposure.lossBy;
  return { ...exposure, lossBy: { unit, channel, vendor, criticality, region } };
}

/** Kept figures as an answer again, for what draws answers. No deployment has a loss of its own in it. Pure. */
export function exposureOf(figures: Figures): Exposure {
  return { ...figures, lossBy: { ...figures.lossBy, deployment: {} } };
}
