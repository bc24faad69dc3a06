import type { Deck } from '../../model/deck/deck.ts';
import { addDeck, removeDeck } from '../../model/edit/deck.ts';
import { useStore } from '../store/store.ts';
import type { Action } from './action.ts';

/** What can be done with a deck as a whole, from the list as from the deck itself; what belongs together in one group. */
export function deckActions(deck: Deck): readonly (readonly Action[])[] {
  const { showDialog, duplicateDeck, exportDeck } = useStore.getState();
  return [
    [
      {
        key: 'rename',
        label: 'Rename…',
        run: () => {
          showDialog({ kind: 'rename-deck', deck });
        },
      },
      {
        key: 'duplicate',
        label: 'Duplicate',
        run: () => {
          duplicateDeck(deck);
        },
      },
    ],
    [
      {
        key: 'export-file',
        label: 'Export as a Diverge file…',
        run: () => {
          showDialog({ kind: 'export', deck: deck.id });
        },
      },
      {
        key: 'export-pdf',
        label: 'Export as PDF…',
        run: () => void exportDeck(deck, 'pdf'),
      },
      {
        key: 'export-pptx',
        label: 'Export as PowerPoint…',
        run: () => void exportDeck(deck, 'pptx'),
      },
    ],
    [
      {
        key: 'delete',
        label: 'Delete deck',
        run: () => {
          removeWithUndo(deck);
        },
      },
    ],
  ];
}

function removeWithUndo(deck: Deck): void {
  const { open: before, run, showDeck, say } = useStore.getState();
  const place = before?.content.decks.items.findIndex(({ id }) => id === deck.id) ?? -1;
  const position = before?.content.decks.positions[place];
  run(removeDeck(deck));
  showDeck(null);
  say({
    text: `“${deck.name}” was deleted.`,
    tone: 'done',
    action: {
      label: 'Bring it back',
      run: () => {
        const { open, run: runNow } = useStore.getState();
        say(null);
        if (open !== null) runNow(addDeck(open.content, deck, position));
      },
    },
  });
}
