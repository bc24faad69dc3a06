import { shownDeck } from '../../store/deck-on-screen.ts';
import { useStore } from '../../store/store.ts';
import { plural } from '../../format/number.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen, ScreenHeader } from '../../ui/Screen.tsx';
import { DeckEditor } from './DeckEditor.tsx';
import { DeckMenu } from './DeckMenu.tsx';
import styles from './DecksScreen.module.css';

/** The decks of the workspace, or the one that is worked on. */
export function DecksScreen() {
  const open = useStore((state) => state.open);
  const deckId = useStore((state) => state.deckId);
  if (open === null) return null;
  const carried = open.content.decks.items.find(({ id }) => id === deckId);
  const deck = carried && shownDeck(carried);
  if (deck?.ok === true) return <DeckEditor deck={deck.value} />;
  return open.content.decks.items.length === 0 ? <NoDecks /> : <DeckList />;
}

function NoDecks() {
  const showDialog = useStore((state) => state.showDialog);
  return (
    <EmptyState
      title="No deck yet"
      actions={
        <Button
          look="primary"
          onClick={() => {
            showDialog({ kind: 'new-deck' });
          }}
        >
          New deck
        </Button>
      }
    >
      <p>
        A deck is what you show: a headline, a few words and one or two charts a slide, frozen with
        their numbers. Slides stay as they are when a scenario moves on, and say so. Start one here,
        or choose “Add to deck…” from the ⋯ menu of any chart.
      </p>
    </EmptyState>
  );
}

function DeckList() {
  const decks = useStore((state) => state.open?.content.decks.items) ?? [];
  const showDeck = useStore((state) => state.showDeck);
  const showDialog = useStore((state) => state.showDialog);
  return (
    <Screen name="Decks">
      <ScreenHeader>
        <div className={styles.heading}>
          <h1>Decks</h1>
          <Button
            onClick={() => {
              showDialog({ kind: 'new-deck' });
            }}
          >
            New deck
          </Button>
        </div>
      </ScreenHeader>
      <ul className={styles.list}>
        {decks.map((carried, place) => {
          const deck = shownDeck(carried);
          if (!deck.ok) {
            return (
              <li key={place} className={styles.unreadable}>
                A deck this version cannot show: {deck.problem.message}. It is kept as it is.
              </li>
            );
          }
          const { id, name, slides, status, version = 1 } = deck.value;
          return (
            <li key={id} className={styles.row}>
              <button
                type="button"
                className={styles.deck}
                onClick={() => {
                  showDeck(id);
                }}
              >
                <span className={styles.name}>{name}</span>
                <span>{plural(slides.length, 'slide')}</span>
                <span>{version > 1 ? `Version ${String(version)}` : ''}</span>
                <span>{status === 'approved' ? 'Approved' : 'Draft'}</span>
              </button>
              <DeckMenu label={`What to do with ${name}`} deck={deck.value} />
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
