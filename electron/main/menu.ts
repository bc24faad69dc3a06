import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuState } from '../bridge.ts';
import type { Theme } from '../channels.ts';

export interface MenuOptions {
  readonly state: MenuState;
  readonly theme: Theme;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  readonly send: (command: MenuCommand) => void;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** The whole menu, made anew whenever what it shows changes. An item's id is the command it sends. */
export function menuTemplate(options: MenuOptions): Item[] {
  return [
    ...(options.isMac ? [macMenu(options)] : []),
    fileMenu(options),
    editMenu(options),
    viewMenu(options),
    { role: 'windowMenu' },
    helpMenu(options),
  ];
}

function macMenu({ send }: MenuOptions): Item {
  return {
    label: 'Diverge',
    submenu: [
      command(send, 'about', 'About Diverge'),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}

function fileMenu({ send, state, isMac }: MenuOptions): Item {
  return {
    label: '&File',
    submenu: [
      command(send, 'new-workspace', 'New Workspace…', 'CmdOrCtrl+N'),
      command(send, 'import-portfolio', 'Import Portfolio…', 'CmdOrCtrl+I'),
      {
        ...command(send, 'import-project', 'Import ScenarioWizard Project…'),
        enabled: state.hasWorkspace,
      },
      command(send, 'open-file', 'Open…', 'CmdOrCtrl+O'),
      separator,
      {
        ...command(send, 'new-scenario', 'New Scenario…', 'CmdOrCtrl+Shift+N'),
        enabled: state.hasWorkspace,
      },
      separator,
      {
        ...command(send, 'export-workspace', 'Export…', 'CmdOrCtrl+Shift+E'),
        enabled: state.hasWorkspace,
      },
      ...(isMac ? [] : [separator, { role: 'quit' } satisfies Item]),
    ],
  };
}

/**
 * Undo and redo are the workspace's own. Their shortcuts are heard by the window itself (renderer/shortcuts.ts): this
 * menu is built anew whenever their labels change, and a key pressed in that moment would be lost. macOS always
 * registers what a menu shows, but gives the window the key first; there the two stay enabled, since a disabled item
 * would keep its shortcut from text fields, which have an undo of their own.
 */
function editMenu({ send, state, isMac }: MenuOptions): Item {
  const canRedo = isMac || state.redo !== null;
  const shown = { registerAccelerator: isMac };
  const redo = { ...command(send, 'redo', withLabel('Redo', state.redo)), enabled: canRedo };
  return {
    label: '&Edit',
    submenu: [
      {
        ...command(send, 'undo', withLabel('Undo', state.undo), 'CmdOrCtrl+Z'),
        ...shown,
        enabled: isMac || state.undo !== null,
      },
      { ...redo, ...shown, accelerator: 'CmdOrCtrl+Shift+Z' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu({ send, state, theme, isDevelopment }: MenuOptions): Item {
  const themeItem = (of: Theme, label: string): Item => ({
    ...command(send, `theme-${of}`, label),
    type: 'radio',
    checked: theme === of,
  });
  const screenItem = (name: MenuCommand, label: string, accelerator: string): Item => ({
    ...command(send, name, label, accelerator),
    enabled: state.hasWorkspace,
  });
  return {
    label: '&View',
    submenu: [
      screenItem('go-scenario', 'Scenario', 'CmdOrCtrl+1'),
      screenItem('go-portfolio', 'Portfolio', 'CmdOrCtrl+2'),
      screenItem('go-compare', 'Compare', 'CmdOrCtrl+3'),
      screenItem('go-precedents', 'Precedents', 'CmdOrCtrl+4'),
      separator,
      {
        label: 'Theme',
        submenu: [
          themeItem('system', 'Like the System'),
          themeItem('light', 'Light'),
          themeItem('dark', 'Dark'),
        ],
      },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // On most keyboards the plus is the shifted equals sign, and nobody holds the shift key for it.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(isDevelopment ? developmentItems : []),
    ],
  };
}

const developmentItems: readonly Item[] = [
  separator,
  { role: 'reload' },
  { role: 'toggleDevTools' },
];

function helpMenu({ send, isMac }: MenuOptions): Item {
  return {
    label: '&Help',
    role: 'help',
    submenu: [
      command(send, 'restore-sample', 'Restore Sample Workspace'),
      ...(isMac ? [] : [separator, command(send, 'about', 'About Diverge')]),
    ],
  };
}

function command(
  send: MenuOptions['send'],
  name: MenuCommand,
  label: string,
  accelerator?: string,
): Item {
  const item: Item = {
    id: name,
    label,
    click: () => {
      send(name);
    },
  };
  return accelerator === undefined ? item : { ...item, accelerator };
}

/** "Undo Change stance of AWS". An ampersand would mark the next letter as the item's key. */
function withLabel(verb: string, label: string | null): string {
  return label === null ? verb : `${verb} ${label.replaceAll('&', '&&')}`;
}
