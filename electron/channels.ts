import * as z from 'zod';
import { COMMANDS } from './commands.ts';
import { RENDERER_MAY_ASK } from './contract.ts';
import { outgoingSchema } from './file-exchange.ts';
import { outgoingTableSchema } from './import-contract.ts';
import { nameSchema } from '../model/values.ts';
import { reviewedSchema } from './reading-contract.ts';

/** The messages between the window (its preload script) and the main process: names, and the shape of what they carry. */

/** Answered by main; each answer is a `Reply`, or null where the user may change their mind. */
export const askedChannels = {
  ask: 'diverge:ask',
  chooseFile: 'diverge:choose-file',
  exportWorkspace: 'diverge:export-workspace',
  saveReview: 'diverge:save-review',
  saveExample: 'diverge:save-example',
  saveChart: 'diverge:save-chart',
  exportDeck: 'diverge:export-deck',
  saveProblems: 'diverge:save-problems',
  exportPortfolio: 'diverge:export-portfolio',
  openDropped: 'diverge:open-dropped',
  author: 'diverge:author',
} as const;

/** Told to main, without an answer. */
export const toldChannels = {
  menuState: 'diverge:menu-state',
  editText: 'diverge:edit-text',
  theme: 'diverge:theme',
  firstDrawn: 'diverge:first-drawn',
  /** The deck on its way into a file is not wanted any more. */
  stopDeckExport: 'diverge:stop-deck-export',
  /** After `closing`: whether everything is saved. */
  readyToClose: 'diverge:ready-to-close',
  /** What is presented, from the window that presents it. */
  presenting: 'diverge:presenting',
  /** The page listens for files from outside. */
  readyForFiles: 'diverge:ready-for-files',
  /** What the presenter asks for, from the window with the notes. */
  notes: 'diverge:notes',
} as const;

/** Told by main to the window. */
export const menuChannel = 'diverge:menu';
export const closingChannel = 'diverge:closing';
/** A file from outside, read and checked. */
export const fileChannel = 'diverge:file';
/** What the presenter asks for, on to the window that presents. */
export const presenterChannel = 'diverge:presenter';
/** What is presented, on to the window with the notes. */
export const notesChannel = 'diverge:shown-notes';
export const deckProgressChannel = 'diverge:deck-progress';
/** How far a table is read or written. */
export const tableProgressChannel = 'diverge:table-progress';

export const askNameSchema = z.enum(RENDERER_MAY_ASK);
export const fileKindSchema = z.enum(['diverge', 'portfolio', 'project']);
export const exampleSchema = z.enum(['portfolio-template', 'portfolio-200']);
export const exportRequestSchema = outgoingSchema.extend({
  suggestedName: z.string(),
  /** With the user's own key. */
  isSigned: z.boolean(),
});
/** Null: only ask for the key there is; a name: make one where there is none. */
export const authorRequestSchema = z.strictObject({ makeAs: nameSchema.nullable() });
export const authorSchema = z.strictObject({
  name: z.string(),
  key: z.string(),
  fingerprint: z.string(),
  /** The system's key store keeps the private key; else a file only the user can read. */
  isSealed: z.boolean(),
});
export type Author = z.infer<typeof authorSchema>;
export const reviewRequestSchema = reviewedSchema.extend({ suggestedName: z.string() });
/** No chart comes near it: more is a mistake, not a picture. */
const MOST_BYTES = 32 * 2 ** 20;
export const chartFileSchema = z.strictObject({
  suggestedName: z.string(),
  kind: z.enum(['svg', 'png', 'csv']),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_BYTES),
});
/** As long as the largest file, and no deck comes near it. */
const MOST_DECK = 64 * 2 ** 20;
export const deckFileSchema = z.strictObject({
  /** The deck as JSON. */
  deck: z.string().max(MOST_DECK),
  kind: z.enum(['pdf', 'pptx']),
  suggestedName: z.string(),
});
export type DeckFile = z.infer<typeof deckFileSchema>;
export const deckProgressSchema = z.strictObject({ done: z.int(), of: z.int() });
export type DeckProgress = z.infer<typeof deckProgressSchema>;
export const saveProblemsSchema = z.strictObject({ token: z.string(), suggestedName: z.string() });
export const exportPortfolioSchema = outgoingTableSchema.extend({ suggestedName: z.string() });
export const readyToCloseSchema = z.boolean();
export const textStepSchema = z.enum(['undo', 'redo']);
/** What the benches wait for after a start. */
export const firstDrawnSchema = z.enum(['chart', 'grid']);
export type FirstDrawn = z.infer<typeof firstDrawnSchema>;
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

const slidePlaceSchema = z.int().min(0);

/** A deck as JSON text, and which of its slides is on screen, counted from 0. */
const presentedDeckSchema = z.strictObject({
  kind: z.literal('deck'),
  deck: z.string(),
  place: slidePlaceSchema,
  /** When it began, as an instant. */
  startedAt: z.iso.datetime(),
});

/** What the window with the notes is told. */
export const notesMessageSchema = z.discriminatedUnion('kind', [
  presentedDeckSchema,
  z.strictObject({ kind: z.literal('place'), place: slidePlaceSchema }),
]);
export type NotesMessage = z.infer<typeof notesMessageSchema>;

/** What main is told of a presentation: it begins with its deck, goes to a slide, opens the notes, ends. */
export const presentingSchema = z.discriminatedUnion('kind', [
  ...notesMessageSchema.options,
  z.strictObject({ kind: z.literal('open-notes') }),
  z.strictObject({ kind: z.literal('end') }),
]);
export type Presenting = z.infer<typeof presentingSchema>;

export const presenterStepSchema = z.enum(['next', 'previous', 'first', 'last', 'end']);
export type PresenterStep = z.infer<typeof presenterStepSchema>;

/** The window with the notes says that it listens, or where to go. */
export const fromNotesSchema = z.enum(['ready', ...presenterStepSchema.options]);

export const menuStateSchema = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  hasWorkspace: z.boolean(),
  isAsking: z.boolean(),
});

export const menuCommandSchema = z.enum(COMMANDS.map(({ id }) => id));

/** The envelope around every answer; what is inside is parsed with the contract's schema of the question. */
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), answer: z.unknown() }),
  z.strictObject({ ok: z.literal(false), message: z.string() }),
]);

/** How main tells the preload script the app's version: the one thing it needs before any message. */
export const versionArgument = '--diverge-version=';

/** How main tells the preload script which window it is in: `main`, or `notes`, which may do much less. */
export const windowArgument = '--diverge-window=';
