import * as z from 'zod';
import {
  compareFileContract,
  mergeFileContract,
  outgoingSchema,
  previewExportContract,
} from './file-exchange.ts';
import { filePreviewSchema } from './file-preview.ts';
import { historySchema, stepsContract } from './steps-contract.ts';
import { tableContract, tableProgressSchema } from './import-contract.ts';
import { readingContract } from './reading-contract.ts';
import { commandSchema } from '../model/change/change.ts';
import { FIRST_GRID_VIEW, gridViewSchema } from '../model/grid/grid-view.ts';
import { writtenSchema } from './written.ts';

/**
 * Every message between the renderer, the main process and the data process, in one place: a name, the
 * shape of the question and the shape of the answer. Each side parses what arrives with these schemas.
 * The renderer imports the types alone.
 */

export const workspaceSummarySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  currency: z.string(),
  /** The app's own illustrative workspace, kept apart from the user's. */
  sample: z.boolean(),
  deployments: z.int(),
  scenarios: z.int(),
});
export type WorkspaceSummary = z.infer<typeof workspaceSummarySchema>;

export type History = z.infer<typeof historySchema>;

const openedSchema = z.strictObject({
  summary: workspaceSummarySchema,
  revision: z.int(),
  history: historySchema,
  /** The content as JSON text (model/change/content.ts): one string crosses processes faster than many objects. */
  content: z.string(),
});

const savedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), revision: z.int(), history: historySchema }),
  /** Somebody else's change came first: nothing was written. */
  z.strictObject({ kind: z.literal('conflict'), revision: z.int() }),
  /** The command would leave the data invalid: nothing was written. */
  z.strictObject({ kind: z.literal('invalid'), message: z.string() }),
  /** The disk said no: nothing was written. */
  z.strictObject({ kind: z.literal('disk'), message: z.string() }),
]);
export type Saved = z.infer<typeof savedSchema>;

const workspaceIdSchema = z.strictObject({ workspace: z.string() });

/** A signer the user knows: the public key (base64), and what the user calls whoever holds it. */
export const trustedSignerSchema = z.strictObject({ key: z.string(), name: z.string() });
export type TrustedSigner = z.infer<typeof trustedSignerSchema>;

/** A key to sign with; from main alone, which keeps it. */
const signerSchema = z.strictObject({
  name: z.string(),
  key: z.string(),
  /** PKCS #8, base64. */
  privateKey: z.string(),
});
export type Signer = z.infer<typeof signerSchema>;

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  workspace: z.string().nullable(),
  scenario: z.string().nullable(),
  /** The folder the last file dialog stood in. */
  folder: z.string().nullable(),
  trusted: z.array(trustedSignerSchema),
  /** Whose name stands under comments and reviews; null: nobody has said. */
  author: z.string().nullable(),
  /** The screen last looked at. */
  screen: z.enum(['scenario', 'portfolio', 'world', 'compare', 'precedents', 'decks']),
  /** How the portfolio of each workspace, by its id, is looked at; what cannot be read as today's is as at first. */
  grids: z.record(z.string(), gridViewSchema.catch(FIRST_GRID_VIEW)),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Questions the data process answers. The renderer may ask those in `RENDERER_MAY_ASK`; main all of them. */
export const dataContract = {
  ...readingContract,
  boot: {
    question: z.strictObject({}),
    answer: z.strictObject({
      workspaces: z.array(workspaceSummarySchema),
      settings: settingsSchema,
      /** The sample workspace was removed by the user and can be had back. */
      sampleRemoved: z.boolean(),
    }),
  },
  'change-settings': {
    question: settingsSchema.partial(),
    answer: settingsSchema,
  },
  'open-workspace': { question: workspaceIdSchema, answer: openedSchema.nullable() },
  'create-workspace': {
    question: z.strictObject({ name: z.string(), currency: z.string() }),
    answer: workspaceSummarySchema,
  },
  /** Takes it out of sight; `restore-workspace` brings it back whole. */
  'remove-workspace': { question: workspaceIdSchema, answer: z.strictObject({}) },
  'restore-workspace': { question: workspaceIdSchema, answer: workspaceSummarySchema.nullable() },
  /** Puts the app's own sample workspace back as it was shipped. */
  'restore-sample': { question: z.strictObject({}), answer: workspaceSummarySchema },
  'run-command': {
    question: z.strictObject({ workspace: z.string(), revision: z.int(), command: commandSchema }),
    answer: savedSchema,
  },
  ...stepsContract,
  /** Only main asks: the path comes from a dialog of the system, never from the renderer. */
  'preview-file': {
    question: z.strictObject({ path: z.string(), as: z.enum(['diverge', 'portfolio', 'project']) }),
    answer: filePreviewSchema,
  },
  /** Makes the previewed file a workspace of its own, in one transaction. */
  'take-file': {
    question: z.strictObject({ token: z.string(), name: z.string(), currency: z.string() }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('taken'), workspace: workspaceSummarySchema }),
      z.strictObject({ kind: z.literal('gone') }),
      z.strictObject({ kind: z.literal('disk'), message: z.string() }),
    ]),
  },
  ...tableContract,
  'compare-file': compareFileContract,
  'merge-file': mergeFileContract,
  'drop-file': { question: z.strictObject({ token: z.string() }), answer: z.strictObject({}) },
  'preview-export': previewExportContract,
  /** Only main asks, with a path from the save dialog. */
  'export-workspace': {
    question: outgoingSchema.extend({ path: z.string(), signer: signerSchema.nullable() }),
    answer: writtenSchema,
  },
} as const;

export type DataContract = typeof dataContract;
export type DataQuestionName = keyof DataContract;
export type DataQuestion<Name extends DataQuestionName> = z.infer<DataContract[Name]['question']>;
export type DataAnswer<Name extends DataQuestionName> = z.infer<DataContract[Name]['answer']>;

export const RENDERER_MAY_ASK = [
  'boot',
  'change-settings',
  'open-workspace',
  'create-workspace',
  'remove-workspace',
  'restore-workspace',
  'restore-sample',
  'run-command',
  'undo',
  'redo',
  'history',
  'go-to-step',
  'take-file',
  'drop-file',
  'shape-import',
  'take-import',
  'stop-table',
  'read-file',
  'preview-export',
  'compare-file',
  'merge-file',
] as const satisfies readonly DataQuestionName[];
export type RendererQuestionName = (typeof RENDERER_MAY_ASK)[number];

/** The data process failed to start, and why, in words for a person. Shown instead of the app. */
export const startFailureSchema = z.strictObject({
  kind: z.enum(['newer-database', 'damaged-database', 'not-a-database', 'disk', 'sqlite']),
  message: z.string(),
});
export type StartFailure = z.infer<typeof startFailureSchema>;

/**
 * How main and the data process talk. Main forks `data-process` and posts one start message; the process
 * answers `{ kind: 'ready' }` or a start failure and then, once ready, every question with an answer or an
 * error of the same number, in any order. `stop` checkpoints and closes the database; the process then
 * says `stopped` and exits by itself.
 */
export const toDataProcessSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    /** Where the database lives; made when it is not there. */
    folder: z.string(),
    /** The SQLite addon to load; null: the one that ships inside better-sqlite3. */
    nativeBinding: z.string().nullable(),
    /** The Node-API version the addon needs: 10 for the shipped binaries, 9 for one built for the fallback runtime. */
    nodeApi: z.int(),
    appVersion: z.string(),
    /** The script of the thread that reads and writes tables. */
    tableWorker: z.string(),
  }),
  z.strictObject({
    kind: z.literal('ask'),
    id: z.int(),
    name: z.string(),
    question: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('stop') }),
]);
export type ToDataProcess = z.infer<typeof toDataProcessSchema>;

export const fromDataProcessSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('failed'), failure: startFailureSchema }),
  z.strictObject({ kind: z.literal('answer'), id: z.int(), answer: z.unknown() }),
  /** A bug, or a question that does not fit the contract: logged there, shown here in plain words. */
  z.strictObject({ kind: z.literal('error'), id: z.int(), message: z.string() }),
  z.strictObject({ kind: z.literal('table-progress'), progress: tableProgressSchema }),
  z.strictObject({ kind: z.literal('stopped') }),
]);
export type FromDataProcess = z.infer<typeof fromDataProcessSchema>;
