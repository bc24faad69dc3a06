import type { MenuItemConstructorOptions } from 'electron';
import type { MenuState } from '../bridge.ts';
import type { Theme } from '../channels.ts';
import { COMMANDS, type Command, type MenuCommand } from '../commands.ts';

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
    worldMenu(options),
    { role: 'windowMenu' },
    helpMenu(options),
  ];
}

function macMenu(options: MenuOptions): Item {
  return {
    label: 'Diverge',
    submenu: [
      item(options, 'about'),
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

function fileMenu(options: MenuOptions): Item {
  return {
    label: '&File',
    submenu: [
      item(options, 'new-workspace'),
      item(options, 'import-portfolio'),
      item(options, 'import-project'),
      item(options, 'open-file'),
      separator,
      item(options, 'new-scenario'),
      item(options, 'new-deck'),
      separator,
      item(options, 'export-workspace'),
      item(options, 'export-portfolio-xlsx'),
      item(options, 'export-portfolio-csv'),
      item(options, 'signatures'),
      ...(options.isMac ? [] : [separator, { role: 'quit' } satisfies Item]),
    ],
  };
}

/**
 * Undo and redo are the workspace's own. macOS keeps them enabled: a disabled item would keep its shortcut from text
 * fields, which have an undo of their own.
 */
function editMenu(options: MenuOptions): Item {
  const { state, isMac } = options;
  const step = (which: 'undo' | 'redo'): Item => {
    const plain = item(options, which);
    return {
      ...plain,
      label: withLabel(plain.label ?? which, state[which]),
      enabled: isMac || (state[which] !== null && !state.isAsking),
    };
  };
  return {
    label: '&Edit',
    submenu: [
      step('undo'),
      step('redo'),
      item(options, 'history'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu(options: MenuOptions): Item {
  const themeItem = (of: Theme): Item => ({
    ...item(options, `theme-${of}`),
    type: 'radio',
    checked: options.theme === of,
  });
  return {
    label: '&View',
    submenu: [
      item(options, 'command-palette'),
      separator,
      item(options, 'go-scenario'),
      item(options, 'go-portfolio'),
      item(options, 'go-world'),
      item(options, 'go-compare'),
      item(options, 'go-precedents'),
      item(options, 'go-decks'),
      item(options, 'go-insight'),
      separator,
      item(options, 'present'),
      separator,
      { label: 'Theme', submenu: [themeItem('system'), themeItem('light'), themeItem('dark')] },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // On most keyboards the plus is the shifted equals sign, and nobody holds the shift key for it.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(options.isDevelopment ? developmentItems : []),
    ],
  };
}

function worldMenu(options: MenuOptions): Item {
  return {
    label: 'W&orld',
    submenu: [
      item(options, 'add-vendor'),
      item(options, 'add-model'),
      item(options, 'add-channel'),
      separator,
      item(options, 'compare-offers'),
    ],
  };
}

const developmentItems: readonly Item[] = [
  separator,
  { role: 'reload' },
  { role: 'toggleDevTools' },
];

function helpMenu(options: MenuOptions): Item {
  return {
    label: '&Help',
    role: 'help',
    submenu: [
      item(options, 'restore-sample'),
      ...(options.isMac ? [] : [separator, item(options, 'about')]),
    ],
  };
}

const commands: ReadonlyMap<MenuCommand, Command> = new Map(
  COMMANDS.map((command) => [command.id, command]),
);

/**
 * The item of a command. Its shortcut is shown here and heard by the window itself (renderer/shortcuts.ts): this menu
 * is built anew whenever a label changes, and a key pressed in that moment would be lost. macOS always registers what
 * a menu shows, but gives the window the key first.
 */
function item({ send, state, isMac }: MenuOptions, id: MenuCommand): Item {
  const command = commands.get(id);
  const { label = id, accelerator, needsWorkspace = false, whileAsking = false } = command ?? {};
  return {
    id,
    label,
    enabled: (state.hasWorkspace || !needsWorkspace) && (whileAsking || !state.isAsking),
    click: () => {
      send(id);
    },
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: isMac }),
  };
}

/** "Undo Change stance of AWS". An ampersand would mark the next letter as the item's key. */
function withLabel(verb: string, label: string | null): string {
  return label === null ? verb : `${verb} ${label.replaceAll('&', '&&')}`;
}
