import type { StateCreator } from 'zustand';
import type { ChartFileKind, Reply } from '../../electron/bridge.ts';
import type {
  DataAnswer,
  DataQuestion,
  History,
  Settings,
  WorkspaceSummary,
} from '../../electron/contract.ts';
import type { Change, Command } from '../../model/change/change.ts';
import type { Content } from '../../model/change/content.ts';
import type { CellProblem } from '../../model/grid/cell-edits.ts';
import type { StancePlace } from '../../model/edit/stance.ts';
import type { ConditionalChance } from '../../model/exposure/conditional-chances.ts';
import type { Facet, PortfolioFilter } from '../../model/portfolio-filter.ts';
import type { Uses } from '../engine/messages.ts';
import type { Outgoing } from '../../electron/file-exchange.ts';
import type { FilePreview, ShownFile } from '../../electron/file-preview.ts';
import type { InfluenceEnd, Scenario } from '../../model/scenario.ts';
import type { PrecedentFilter } from '../../model/precedents/filter.ts';
import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import type { CoherenceSlice } from './coherence.ts';
import type { ComparisonSlice } from './comparison.ts';
import type { GridSlice } from './grid.ts';
import type { GridEditsSlice } from './grid-edits.ts';
import type { GridPasteSlice } from './grid-paste.ts';
import type { PlacesSlice } from './places.ts';
import type { Deck } from '../../model/deck/deck.ts';
import type { DecksSlice } from './decks.ts';
import type { PresentingSlice } from './presenting.ts';
import type { PrecedentsSlice } from './precedents.ts';
import type { TablesSlice } from './tables.ts';
import type { ReaderSlice } from './reader.ts';
import type { WorldDialog, WorldSlice } from './world.ts';
import type { NewChart } from './new-chart.ts';

export type Screen = 'scenario' | 'portfolio' | 'world' | 'compare' | 'precedents' | 'decks';

/** Whether the disk holds what the screen shows. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string };

/** The workspace that is open: its working copy and where it stands against the database. */
export interface OpenWorkspace {
  readonly summary: WorkspaceSummary;
  readonly content: Content;
  readonly history: History;
}

/** What the worker last said about the scenario on screen. */
export type ExposureView =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'figures';
      /** Expected values: exact, and the first to be there. */
      readonly expected: ShownExpected;
      /** Everything else; null until it was worked out once. */
      readonly whole: ShownExposure | null;
      /** `whole` is of the draft before; its next is on the way, or was refused. */
      readonly isPending: boolean;
      /** Why the newest draft has no figures, when these are those of the one before. */
      readonly outdated: string | null;
    }
  | { readonly kind: 'refused'; readonly message: string };

export type DialogState =
  | { readonly kind: 'new-workspace' }
  | { readonly kind: 'palette' }
  | {
      readonly kind: 'new-scenario';
      /** The template to begin with, by its id; absent: the first. */
      readonly template?: string;
    }
  | { readonly kind: 'branch-scenario'; readonly scenario: Scenario }
  | { readonly kind: 'preview'; readonly preview: ShownFile }
  | { readonly kind: 'remove-workspace'; readonly workspace: WorkspaceSummary }
  | { readonly kind: 'mitigation'; readonly plan: string; readonly place: number | null }
  | {
      readonly kind: 'start-from-precedents';
      /** The stance to set; null when it is still to be chosen. */
      readonly place: StancePlace | null;
      readonly filter: PrecedentFilter;
    }
  | WorldDialog
  | { readonly kind: 'suggest-plan' }
  | {
      readonly kind: 'export';
      /** The deck that is to go; absent: the whole workspace, to begin with. */
      readonly deck?: string;
    }
  | { readonly kind: 'signatures' }
  | { readonly kind: 'add-to-deck'; readonly chart: NewChart; readonly title: string }
  | { readonly kind: 'new-deck' }
  | { readonly kind: 'rename-deck'; readonly deck: Deck }
  | { readonly kind: 'new-slide' }
  | { readonly kind: 'exporting-deck'; readonly name: string }
  | { readonly kind: 'unsaved-review'; readonly then: () => void }
  | {
      /** Not everything that was pasted, filled or cleared can be: whether to go on with the rest. */
      readonly kind: 'unreadable-cells';
      readonly label: string;
      readonly changes: readonly Change[];
      readonly problems: readonly CellProblem[];
      /** Why rows beyond the last one cannot be new deployments. */
      readonly refused: string | null;
    }
  | { readonly kind: 'remove-deployments'; readonly ids: readonly string[] }
  | { readonly kind: 'edit-many' }
  | { readonly kind: 'about' };

/** A sentence at the foot of the window, perhaps with one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface SessionSlice {
  readonly phase: 'starting' | 'ready' | 'failed';
  readonly failure: string | null;
  readonly workspaces: readonly WorkspaceSummary[];
  readonly sampleRemoved: boolean;
  readonly settings: Settings;
  boot: () => Promise<void>;
  changeSettings: (changes: Partial<Settings>) => void;
  refreshWorkspaces: () => Promise<void>;
  createWorkspace: (name: string, currency: string) => Promise<void>;
  removeWorkspace: (workspace: WorkspaceSummary) => Promise<void>;
  restoreSample: () => Promise<void>;
}

export interface WorkingCopySlice {
  readonly open: OpenWorkspace | null;
  readonly saving: SaveState;
  readonly screen: Screen;
  readonly scenarioId: string | null;
  /** On the scenario and the screen wished for; else on its first scenario, and the screen stays. */
  openWorkspace: (
    id: string,
    at?: { readonly scenario?: string | null; readonly screen?: Screen },
  ) => Promise<void>;
  closeWorkspace: () => void;
  show: (screen: Screen) => void;
  selectScenario: (id: string) => void;
  /** The one way the user's data changes: at once on screen, then on disk. */
  run: (command: Command) => void;
  /** Replaces the scenario on screen by an edited one, under a label for the Edit menu. */
  editScenario: (name: string, label: string, edit: (scenario: Scenario) => Scenario) => void;
  /**
   * The same while a slider is dragged: every figure follows, and nothing is kept yet. Each edit is of the scenario
   * as it was before the first, so that the others get back what they had when it is dragged back.
   */
  tryScenario: (name: string, label: string, edit: (scenario: Scenario) => Scenario) => void;
  /** What was tried is meant: one change, to be saved and undone as a whole. */
  settle: () => void;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** Undoes or redoes everything up to a step, by its number; 0: everything kept. */
  goToStep: (seq: number, which: 'go-back' | 'go-forward') => Promise<void>;
  retrySaving: () => void;
  /** True once the disk holds everything; false when it would not. */
  whenSaved: () => Promise<boolean>;
}

export interface ExposureSlice {
  readonly view: ExposureView;
  /** The figures of the scenario that the one on screen was last compared with: what it branches from. */
  readonly baseline: ExposureView;
  /** Which deployments the charts tell apart from the rest; empty: none. */
  readonly filter: PortfolioFilter;
  /** What the figures were added up from, and the part that `filter` takes; null until it was looked into. */
  readonly uses: (Uses & { readonly filter: PortfolioFilter }) | null;
  /** Filters by these as well; no longer, where it does already. */
  choose: (facets: PortfolioFilter) => void;
  letGo: (facets: readonly Facet[]) => void;
}

export interface FilesSlice {
  readonly dialog: DialogState | null;
  readonly notice: Notice | null;
  /** A file is being read and checked. */
  readonly reading: boolean;
  showDialog: (dialog: DialogState | null) => void;
  say: (notice: Notice | null) => void;
  chooseFile: (as: 'diverge' | 'portfolio' | 'project') => Promise<void>;
  /** Shows a file that was read and checked, in the place of one that is being shown. */
  showFile: (reply: Reply<FilePreview>) => void;
  takeFile: (token: string, name: string, currency: string) => Promise<void>;
  /** How the previewed file compares with a workspace; null where that cannot be said, and was said. */
  compareFile: (token: string, workspace: string) => Promise<DataAnswer<'compare-file'> | null>;
  mergeFile: (question: DataQuestion<'merge-file'>) => Promise<void>;
  dropFile: (token: string) => void;
  /** Shows what can be exported, once everything is on the disk. */
  startExport: () => Promise<void>;
  previewExport: (outgoing: Outgoing) => Promise<DataAnswer<'preview-export'>>;
  exportWorkspace: (outgoing: Outgoing, isSigned: boolean) => Promise<void>;
  saveExample: (which: 'portfolio-template' | 'portfolio-200') => Promise<void>;
  /** A save dialog, then a chart written there; the title suggests the name. */
  saveChart: (title: string, kind: ChartFileKind, bytes: Uint8Array) => Promise<void>;
}

/** What the right side of a scenario shows. */
export type RightSide = 'exposure' | 'influences';

/** A cell of the influence matrix by the keys of its row and column: an outcome each, or a variable as a whole. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
}

/** What the worker last said of the chances that follow from influences, by pairs of outcomes. */
export type ChancesView =
  | { readonly kind: 'none' }
  | { readonly kind: 'chances'; readonly byPair: ReadonlyMap<string, ConditionalChance> }
  | { readonly kind: 'refused'; readonly message: string };

export interface JudgementsSlice {
  readonly side: RightSide;
  readonly matrixCell: MatrixCell | null;
  readonly chances: ChancesView;
  showSide: (side: RightSide) => void;
  selectCell: (cell: MatrixCell | null) => void;
  /** Opens the matrix at the judgement of one outcome on another. */
  showJudgement: (from: InfluenceEnd, to: InfluenceEnd) => void;
}

export type State = SessionSlice &
  WorkingCopySlice &
  ComparisonSlice &
  ExposureSlice &
  JudgementsSlice &
  CoherenceSlice &
  FilesSlice &
  PrecedentsSlice &
  PlacesSlice &
  GridSlice &
  GridEditsSlice &
  GridPasteSlice &
  WorldSlice &
  DecksSlice &
  PresentingSlice &
  ReaderSlice &
  TablesSlice;

/** How a slice of the one store is made: it may read and set all of it, and returns its own part. */
export type SliceOf<Part> = StateCreator<State, [], [], Part>;
