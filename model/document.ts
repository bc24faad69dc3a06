import * as z from 'zod';
import type { Plain } from './plain.ts';
import { scenarioSchema } from './scenario.ts';
import { workspaceSchema } from './workspace.ts';

/** The format's name and the newest version this app reads and writes. */
export const FORMAT = 'diverge';
export const FORMAT_VERSION = 1;

/** A deck is carried whole, whatever it holds: `readDeck` says whether this version can show it. */
export const carriedDeckSchema = z.looseObject({});
export type CarriedDeck = Readonly<Record<string, unknown>>;

/** One `.diverge` file: a workspace, its scenarios, its decks (spec/scenario-file.md). */
export const documentSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  producer: z.looseObject({ name: z.string(), version: z.string() }).optional(),
  requires: z.array(z.string()).optional(),
  redacted: z.literal(true).optional(),
  parents: z.array(z.string()).optional(),
  content: z.string().optional(),
  signatures: z
    .array(
      z.looseObject({
        alg: z.literal('ed25519'),
        key: z.string(),
        name: z.string().optional(),
        signature: z.string(),
      }),
    )
    .optional(),
  workspace: workspaceSchema,
  scenarios: z.array(scenarioSchema),
  decks: z.array(carriedDeckSchema).optional(),
});
export type DivergeDocument = Plain<z.infer<typeof documentSchema>>;
