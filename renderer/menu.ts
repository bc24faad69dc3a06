import { useEffect } from 'react';
import type { MenuCommand } from '../electron/commands.ts';
import type { EntryKind } from '../model/world/entry.ts';
import { deckOnScreen } from './store/deck-on-screen.ts';
import { isTyping } from './ui/is-typing.ts';
import { takeTyping } from './ui/take-typing.ts';
import { useStore } from './store/store.ts';

const NO_HISTORY = { undo: null, redo: null };

/** Listens to the native menu, and tells it what Undo and Redo would do. */
export function useMenuCommands(): void {
  const open = useStore((state) => (state.reader === null ? state.open : null));
  const hasWorkspace = open !== null;
  const isAsking = useStore((state) => state.dialog !== null);
  const { undo, redo } = open?.history ?? NO_HISTORY;
  useEffect(() => window.diverge.onMenu(obey), []);
  useEffect(() => {
    window.diverge.showMenuState({ undo, redo, hasWorkspace, isAsking });
  }, [undo, redo, hasWorkspace, isAsking]);
}

/** What there is to do with a file that is only read. */
const WHILE_READING: ReadonlySet<MenuCommand> = new Set([
  'open-file',
  'present',
  'theme-system',
  'theme-light',
  'theme-dark',
  'about',
]);

/** Does what a menu item, or its shortcut, is for. */
export function obey(command: MenuCommand): void {
  const state = useStore.getState();
  // While slides are shown nothing changes behind them.
  if (state.presented !== null) return;
  if (state.reader !== null && !WHILE_READING.has(command)) return;
  if (state.dialog !== null && !isForDialogs(command)) return;
  switch (command) {
    case 'new-workspace':
      return state.showDialog({ kind: 'new-workspace' });
    case 'import-portfolio':
      return void state.chooseFile('portfolio');
    case 'import-project':
      return state.open === null ? undefined : void state.chooseFile('project');
    case 'open-file':
      return state.leaveReading(() => void state.chooseFile('diverge'));
    case 'export-workspace':
      return void state.startExport();
    case 'export-portfolio-xlsx':
      return void state.exportPortfolio('xlsx');
    case 'export-portfolio-csv':
      return void state.exportPortfolio('csv');
    case 'signatures':
      return state.showDialog({ kind: 'signatures' });
    case 'new-scenario':
      return state.open === null ? undefined : state.showDialog({ kind: 'new-scenario' });
    case 'undo':
      return isTyping(document.activeElement) ? window.diverge.editText('undo') : void state.undo();
    case 'redo':
      return isTyping(document.activeElement) ? window.diverge.editText('redo') : void state.redo();
    case 'history':
      return state.open === null ? undefined : state.showHistory(!state.isHistoryShown);
    case 'command-palette':
      return state.showDialog({ kind: 'palette' });
    case 'go-scenario':
      return state.goToScreen('scenario');
    case 'go-portfolio':
      return state.goToScreen('portfolio');
    case 'go-world':
      return state.goToScreen('world');
    case 'go-compare':
      return state.goToScreen('compare');
    case 'go-precedents':
      return state.goToScreen('precedents');
    case 'go-decks':
      return state.goToScreen('decks');
    case 'go-insight':
      return goToInsight();
    case 'add-vendor':
      return askForEntry('vendor');
    case 'add-model':
      return askForEntry('model');
    case 'add-channel':
      return askForEntry('channel');
    case 'compare-offers':
      return state.open === null ? undefined : state.showDialog({ kind: 'listed-offers' });
    case 'new-deck':
      return state.open === null ? undefined : state.showDialog({ kind: 'new-deck' });
    case 'present':
      return presentDeck();
    case 'theme-system':
      return state.changeSettings({ theme: 'system' });
    case 'theme-light':
      return state.changeSettings({ theme: 'light' });
    case 'theme-dark':
      return state.changeSettings({ theme: 'dark' });
    case 'restore-sample':
      return void state.restoreSample();
    case 'about':
      return state.showDialog({ kind: 'about' });
  }
}

/** What may be done while a dialog waits for its answer: the rest would put another in its place, or change what it asks about. */
function isForDialogs(command: MenuCommand): boolean {
  if (command === 'undo' || command === 'redo') return isTyping(document.activeElement);
  return window.diverge.commands.some(({ id, whileAsking }) => id === command && whileAsking);
}

function goToInsight(): void {
  const { goToScreen, showBeside } = useStore.getState();
  goToScreen('portfolio');
  showBeside('insight');
}

/** A model needs a vendor: where there is none yet, that is asked for first. */
function askForEntry(entry: EntryKind): void {
  const { open, showDialog } = useStore.getState();
  if (open === null) return;
  const isNobodys = entry === 'model' && open.content.vendors.items.length === 0;
  showDialog({ kind: 'add-entry', entry: isNobodys ? 'vendor' : entry });
}

/** The deck on screen, from the slide looked at; else the decks, to choose one. */
function presentDeck(): void {
  takeTyping();
  const state = useStore.getState();
  const { reader } = state;
  if (reader !== null) return state.present(reader.deck, reader.slideId);
  const deck = state.screen === 'decks' ? deckOnScreen(state) : undefined;
  if (deck === undefined) state.goToScreen('decks');
  else state.present(deck, state.slideId);
}
