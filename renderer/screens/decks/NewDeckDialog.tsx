import { useStore } from '../../store/store.ts';
import { DeckNameDialog } from './DeckNameDialog.tsx';

/** A deck to begin with: it has a name and no slide yet. */
export function NewDeckDialog() {
  const createDeck = useStore((state) => state.createDeck);
  const showDeck = useStore((state) => state.showDeck);
  return (
    <DeckNameDialog
      title="New deck"
      action="Create deck"
      onName={(name) => {
        const id = createDeck(name);
        if (id !== null) showDeck(id);
      }}
    />
  );
}
