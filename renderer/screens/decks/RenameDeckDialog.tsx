import type { Deck } from '../../../model/deck/deck.ts';
import { renameDeck } from '../../../model/edit/deck.ts';
import { useStore } from '../../store/store.ts';
import { DeckNameDialog } from './DeckNameDialog.tsx';

/** Another name for a deck; what it shows stays as it is, approved or not. */
export function RenameDeckDialog({ deck }: { readonly deck: Deck }) {
  const run = useStore((state) => state.run);
  return (
    <DeckNameDialog
      title="Rename deck"
      action="Rename"
      name={deck.name}
      onName={(name) => {
        if (name !== deck.name) run(renameDeck(deck, name));
      }}
    />
  );
}
