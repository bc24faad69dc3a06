import { useState } from 'react';
import type { NewChart } from '../store/new-chart.ts';
import { shownDeck } from '../store/deck-on-screen.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { isName, NameInput } from './NameInput.tsx';

interface AddToDeckDialogProps {
  readonly chart: NewChart;
  /** What the chart says: the headline of a new slide. */
  readonly title: string;
}

const NEW = '';

/** Where a chart goes: a slide of its own, or beside the one chart of a slide, in a deck there is or a new one. */
export function AddToDeckDialog({ chart, title }: AddToDeckDialogProps) {
  const items = useStore((state) => state.open?.content.decks.items) ?? [];
  const last = useStore((state) => state.deckId);
  const keeping = useStore((state) => state.keeping);
  const { showDialog, createDeck, showDeck, showSlide, addSlide, addChart, say } =
    useStore.getState();
  const decks = items.flatMap((carried) => {
    const deck = shownDeck(carried);
    return deck.ok && deck.value.status !== 'approved' ? [deck.value] : [];
  });
  const [deckId, setDeckId] = useState(
    decks.find(({ id }) => id === last)?.id ?? decks[0]?.id ?? NEW,
  );
  const [slideId, setSlideId] = useState(NEW);
  const [name, setName] = useState('');
  const deck = decks.find(({ id }) => id === deckId);
  const roomy = deck?.slides.filter(({ charts = [] }) => charts.length === 1) ?? [];
  const close = () => {
    showDialog(null);
  };
  const add = async () => {
    const id = deck?.id ?? createDeck(name.trim());
    if (id === null) return;
    const { screen } = useStore.getState();
    showDeck(id);
    useStore.getState().show(screen);
    if (deck !== undefined && slideId !== NEW) await addChart(slideId, chart);
    else {
      const end = deck?.slides.at(-1);
      if (end !== undefined) showSlide(end.id);
      await addSlide(() => title.slice(0, 300), [chart]);
    }
    close();
    say({
      text: `Added to “${deck?.name ?? name.trim()}”.`,
      tone: 'done',
      action: {
        label: 'Show the deck',
        run: () => {
          useStore.getState().show('decks');
        },
      },
    });
  };
  return (
    <Dialog
      title="Add to deck"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="primary"
            disabled={keeping || (deck === undefined && !isName(name))}
            onClick={() => void add()}
          >
            {keeping ? 'Working it out…' : 'Add'}
          </Button>
        </>
      }
    >
      <p>The slide keeps these figures as they are now, whatever becomes of the scenario.</p>
      {decks.length > 0 && (
        <SelectField
          label="Deck"
          value={deckId}
          choices={[
            ...decks.map((one) => ({ value: one.id, label: one.name })),
            { value: NEW, label: 'A new deck' },
          ]}
          onCommit={(id) => {
            setDeckId(id);
            setSlideId(NEW);
          }}
        />
      )}
      {deck === undefined && (
        <NameInput
          label="Name of the new deck"
          value={name}
          placeholder="For the board, November"
          onChange={setName}
          onSubmit={() => void add()}
        />
      )}
      {deck !== undefined && roomy.length > 0 && (
        <SelectField
          label="Slide"
          value={slideId}
          choices={[
            { value: NEW, label: 'A new slide at the end' },
            ...roomy.map(({ id, headline }) => ({ value: id, label: `Beside: ${headline}` })),
          ]}
          onCommit={setSlideId}
        />
      )}
    </Dialog>
  );
}
