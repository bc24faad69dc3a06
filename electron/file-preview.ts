import * as z from 'zod';

/** A problem of a file with its place in it: `scenarios[0].stances[2].channel` or `row 12, annualSpend`. */
export const placedProblemSchema = z.strictObject({ place: z.string(), message: z.string() });

/** A signature of a file, and what it is worth. */
export const signatureSchema = z.strictObject({
  /** As the signer wrote it; anybody can write any name. */
  name: z.string().nullable(),
  /** The public key, base64. */
  key: z.string(),
  /** The key as people compare it. */
  fingerprint: z.string(),
  /** `valid`: made with this key over what the file says now. */
  verdict: z.enum(['valid', 'broken']),
  /** The name under which the user trusts the key; null: not at all. */
  trustedAs: z.string().nullable(),
  /** It goes by the name of a signer the user trusts, whose key is another. */
  isNamesake: z.boolean(),
});
export type SignatureVerdict = z.infer<typeof signatureSchema>;

/** What the window is shown of a file that was read and checked, before anything is taken from it. */
export const filePreviewSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('diverge'),
    /** Names the parsed file inside the data process until it is taken or dropped. */
    token: z.string(),
    fileName: z.string(),
    name: z.string(),
    currency: z.string(),
    vendors: z.int(),
    models: z.int(),
    channels: z.int(),
    deployments: z.int(),
    scenarios: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    decks: z.int(),
    producer: z.string().nullable(),
    redacted: z.boolean(),
    /** Whether the file says what it said when it was written; `unknown`: it does not say what it should hash to. */
    integrity: z.enum(['matches', 'differs', 'unknown']),
    signatures: z.array(signatureSchema),
    /** The workspace it is a version of; null: none that is known here. */
    belongsTo: z.string().nullable(),
    warnings: z.array(placedProblemSchema),
    moreWarnings: z.int(),
  }),
  /** A table whose rows are deployments; how it is read is asked next (import-contract.ts). */
  z.strictObject({
    kind: z.literal('portfolio'),
    token: z.string(),
    fileName: z.string(),
    /** Of a file that has one table and no name for it: "". */
    sheetNames: z.array(z.string()),
  }),
  /** Somebody stopped the reading. */
  z.strictObject({ kind: z.literal('stopped') }),
  /** A ScenarioWizard project, which becomes a scenario of the open workspace. */
  z.strictObject({
    kind: z.literal('project'),
    fileName: z.string(),
    descriptors: z.array(z.strictObject({ name: z.string(), variants: z.array(z.string()) })),
    promoting: z.int(),
    restricting: z.int(),
    /** Judgements stronger than the interface offers. */
    beyond: z.int(),
    /** The scenario as JSON text: one string crosses processes faster than many objects. */
    scenario: z.string(),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    fileName: z.string(),
    /** One sentence: what happened and what is safe. */
    summary: z.string(),
    problems: z.array(placedProblemSchema),
    /** How many more there are than are listed. */
    moreProblems: z.int(),
  }),
]);
export type FilePreview = z.infer<typeof filePreviewSchema>;
/** A file there is something to show of. */
export type ShownFile = Exclude<FilePreview, { kind: 'stopped' }>;
