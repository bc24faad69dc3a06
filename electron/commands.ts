/** One thing the app can be asked to do, as the menu, its shortcut and the command palette have it. */
export interface CommandInfo {
  readonly id: string;
  /** As the menu says it. */
  readonly label: string;
  /** What it is called where no menu stands above it; absent where that is the same. */
  readonly alone?: string;
  /** Its keys, as Electron writes them. */
  readonly accelerator?: string;
  /** Other keys for the same, heard where the system is not macOS. */
  readonly alsoOn?: string;
  /** There is nothing to do it with while no workspace is open. */
  readonly needsWorkspace?: boolean;
  /** Also while a dialog is open, which is answered before anything else. */
  readonly whileAsking?: boolean;
}

/** Every action, once: the menu, the shortcuts and the palette are made from this list. */
export const COMMANDS = [
  { id: 'new-workspace', label: 'New Workspace…', accelerator: 'CmdOrCtrl+N' },
  { id: 'import-portfolio', label: 'Import Portfolio…', accelerator: 'CmdOrCtrl+I' },
  { id: 'import-project', label: 'Import ScenarioWizard Project…', needsWorkspace: true },
  { id: 'open-file', label: 'Open…', alone: 'Open File…', accelerator: 'CmdOrCtrl+O' },
  {
    id: 'new-scenario',
    label: 'New Scenario…',
    accelerator: 'CmdOrCtrl+Shift+N',
    needsWorkspace: true,
  },
  {
    id: 'export-workspace',
    label: 'Export…',
    alone: 'Export Workspace…',
    accelerator: 'CmdOrCtrl+Shift+E',
    needsWorkspace: true,
  },
  {
    id: 'export-portfolio-xlsx',
    label: 'Export Portfolio as Excel…',
    needsWorkspace: true,
  },
  { id: 'export-portfolio-csv', label: 'Export Portfolio as CSV…', needsWorkspace: true },
  { id: 'signatures', label: 'Signatures…' },
  { id: 'undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', needsWorkspace: true },
  {
    id: 'redo',
    label: 'Redo',
    accelerator: 'CmdOrCtrl+Shift+Z',
    alsoOn: 'Ctrl+Y',
    needsWorkspace: true,
  },
  {
    id: 'history',
    label: 'History…',
    accelerator: 'CmdOrCtrl+Shift+H',
    needsWorkspace: true,
  },
  { id: 'command-palette', label: 'Command Palette…', accelerator: 'CmdOrCtrl+K' },
  {
    id: 'go-scenario',
    label: 'Scenario',
    alone: 'Go to Scenario',
    accelerator: 'CmdOrCtrl+1',
    needsWorkspace: true,
  },
  {
    id: 'go-portfolio',
    label: 'Portfolio',
    alone: 'Go to Portfolio',
    accelerator: 'CmdOrCtrl+2',
    needsWorkspace: true,
  },
  {
    id: 'go-compare',
    label: 'Compare',
    alone: 'Go to Compare',
    accelerator: 'CmdOrCtrl+3',
    needsWorkspace: true,
  },
  {
    id: 'go-precedents',
    label: 'Precedents',
    alone: 'Go to Precedents',
    accelerator: 'CmdOrCtrl+4',
    needsWorkspace: true,
  },
  {
    id: 'go-decks',
    label: 'Decks',
    alone: 'Go to Decks',
    accelerator: 'CmdOrCtrl+5',
    needsWorkspace: true,
  },
  {
    id: 'go-world',
    label: 'World',
    alone: 'Go to World: Availability',
    accelerator: 'CmdOrCtrl+6',
    needsWorkspace: true,
  },
  {
    id: 'go-insight',
    label: 'Insight',
    alone: 'Open Insight',
    needsWorkspace: true,
  },
  { id: 'add-vendor', label: 'Add Vendor…', needsWorkspace: true },
  { id: 'add-model', label: 'Add Model…', needsWorkspace: true },
  { id: 'add-channel', label: 'Add Channel…', needsWorkspace: true },
  {
    id: 'compare-offers',
    label: 'Compare with the Public List…',
    alone: 'Compare World with the Public List…',
    needsWorkspace: true,
  },
  { id: 'new-deck', label: 'New Deck…', needsWorkspace: true },
  {
    id: 'present',
    label: 'Present',
    alone: 'Present Deck',
    accelerator: 'F5',
    needsWorkspace: true,
  },
  {
    id: 'theme-system',
    label: 'Like the System',
    alone: 'Theme: Like the System',
    whileAsking: true,
  },
  { id: 'theme-light', label: 'Light', alone: 'Theme: Light', whileAsking: true },
  { id: 'theme-dark', label: 'Dark', alone: 'Theme: Dark', whileAsking: true },
  { id: 'restore-sample', label: 'Restore Sample Workspace' },
  { id: 'about', label: 'About Diverge' },
] as const satisfies readonly CommandInfo[];

/** What a menu item, its shortcut or the palette asks the window to do. */
export type MenuCommand = (typeof COMMANDS)[number]['id'];

/** A command as the window has it, where any of the optional fields may be there. */
export type Command = CommandInfo & { readonly id: MenuCommand };
