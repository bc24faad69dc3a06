import type {
  Author,
  DeckFile,
  DeckProgress,
  FirstDrawn,
  NotesMessage,
  PresenterStep,
  Presenting,
} from './channels.ts';
import type { Command, MenuCommand } from './commands.ts';
import type { DataAnswer, DataQuestion, RendererQuestionName } from './contract.ts';
import type { Outgoing } from './file-exchange.ts';
import type { OutgoingTable, TableProgress } from './import-contract.ts';
import type { FilePreview } from './file-preview.ts';
import type { Reviewed } from './reading-contract.ts';

/** As what a chart goes into a file: drawn, painted, or its numbers. */
export type ChartFileKind = 'svg' | 'png' | 'csv';

/** A chart on its way into a file. */
export interface ChartFile {
  readonly suggestedName: string;
  readonly kind: ChartFileKind;
  readonly bytes: Uint8Array;
}

/** An answer of the data process, or why there is none, in words for a person. */
export type Reply<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly message: string };

/** What the menu shows of the window's state: the labels behind Undo and Redo, and what is possible now. */
export interface MenuState {
  readonly undo: string | null;
  readonly redo: string | null;
  readonly hasWorkspace: boolean;
  /** A dialog is open, and is to be answered first. */
  readonly isAsking: boolean;
}

/** Everything the sandboxed window can ask of the rest of the app: `window.diverge`. */
export interface DivergeBridge {
  readonly version: string;
  readonly platform: string;
  /** Every action, as the menu has it. */
  readonly commands: readonly Command[];
  /** Asks the data process, through main. Never rejects. */
  ask<Name extends RendererQuestionName>(
    name: Name,
    question: DataQuestion<Name>,
  ): Promise<Reply<DataAnswer<Name>>>;
  /** A file dialog, then the file read and checked. Null: the user changed their mind. */
  chooseFile(as: 'diverge' | 'portfolio' | 'project'): Promise<Reply<FilePreview> | null>;
  /** A save dialog, then the workspace, or what was chosen of it, written as a `.diverge` file. */
  exportWorkspace(
    outgoing: Outgoing,
    suggestedName: string,
    isSigned: boolean,
  ): Promise<Reply<DataAnswer<'export-workspace'>> | null>;
  /** A save dialog, then the previewed file written there with what was said about its deck. */
  saveReview(
    reviewed: Reviewed,
    suggestedName: string,
  ): Promise<Reply<DataAnswer<'save-review'>> | null>;
  /** A save dialog, then one of the shipped CSV files copied there. */
  saveExample(
    which: 'portfolio-template' | 'portfolio-200',
  ): Promise<Reply<DataAnswer<'export-workspace'>> | null>;
  /** A save dialog, then the chart written there. */
  saveChart(file: ChartFile): Promise<Reply<DataAnswer<'export-workspace'>> | null>;
  /** A save dialog, then the deck drawn and written there. Null: the user changed their mind, before or meanwhile. */
  exportDeck(file: DeckFile): Promise<Reply<DataAnswer<'export-workspace'>> | null>;
  stopDeckExport(): void;
  /** A save dialog, then every problem of the table that is being imported written there as CSV. */
  saveProblems(
    token: string,
    suggestedName: string,
  ): Promise<Reply<DataAnswer<'save-problems'>> | null>;
  /** A save dialog, then the portfolio, or the deployments given, written there as a table. */
  exportPortfolio(
    outgoing: OutgoingTable,
    suggestedName: string,
  ): Promise<Reply<DataAnswer<'export-portfolio'>> | null>;
  /** Calls back as a table is read or written; returns how to stop. */
  onTableProgress(listener: (progress: TableProgress) => void): () => void;
  /** Calls back as slides are drawn; returns how to stop. */
  onDeckProgress(listener: (progress: DeckProgress) => void): () => void;
  /** A file dropped on the window, read and checked. */
  openDropped(file: File): Promise<Reply<FilePreview>>;
  /** Calls back for every file somebody opens from outside the window; returns how to stop. */
  onFile(listener: (reply: Reply<FilePreview>) => void): () => void;
  /** The user's own key for signing, made under a name where there is none; null: none, and no name to make one. */
  author(makeAs: string | null): Promise<Reply<Author | null>>;
  /** Calls back for every menu command; returns how to stop. */
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /**
   * Asks, before the window closes, to save what only the window holds; the answer is whether all of it is on the disk.
   * Returns how to stop.
   */
  onClosing(save: () => Promise<boolean>): () => void;
  /** Full screen and the window with the notes follow what is presented. */
  showPresenting(presenting: Presenting): void;
  /** Calls back for what the presenter asks for in the window with the notes; returns how to stop. */
  onPresenter(listener: (step: PresenterStep) => void): () => void;
  /** Undoes or redoes typing in the focused field, as the system does it. */
  editText(step: 'undo' | 'redo'): void;
  showMenuState(state: MenuState): void;
  /** The theme of native parts (title bar, dialogs) follows the window's. */
  showTheme(theme: 'system' | 'light' | 'dark'): void;
  /** The first chart, or the grid, is on screen: tells the bench, once. */
  firstDrawn(what: FirstDrawn): void;
}

/** Everything the window with the presenter's notes can do: `window.divergeNotes`, in place of `window.diverge`. */
export interface NotesBridge {
  /** Calls back with what is presented, from now on; returns how to stop. */
  onShown(listener: (message: NotesMessage) => void): () => void;
  ask(step: PresenterStep): void;
}

declare global {
  interface Window {
    readonly diverge: DivergeBridge;
    readonly divergeNotes: NotesBridge;
  }
}
