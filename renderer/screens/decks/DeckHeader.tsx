import type { Deck } from '../../../model/deck/deck.ts';
import { plural } from '../../format/number.ts';
import { withHeadlinesAnew } from '../../slides/findings.ts';
import { standingOf } from '../../store/standings.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { shortName } from '../../words/short-name.ts';
import styles from './DeckHeader.module.css';
import { DeckMenu } from './DeckMenu.tsx';

/** The deck's name, where it stands, and what can be done with it as a whole. */
export function DeckHeader({ deck }: { readonly deck: Deck }) {
  const showDeck = useStore((state) => state.showDeck);
  const showDialog = useStore((state) => state.showDialog);
  const editDeck = useStore((state) => state.editDeck);
  const present = useStore((state) => state.present);
  const slideId = useStore((state) => state.slideId);
  const makeNextVersion = useStore((state) => state.makeNextVersion);
  const standings = useStore((state) => state.standings);
  const keeping = useStore((state) => state.keeping);
  const refreshSlides = useStore((state) => state.refreshSlides);
  const behind = deck.slides.filter((slide) => standingOf(slide, standings) === 'behind');
  const isApproved = deck.status === 'approved';
  return (
    <header className={styles.header}>
      <Button
        look="quiet"
        onClick={() => {
          showDeck(null);
        }}
      >
        Decks
      </Button>
      <span className={styles.name}>
        <TextField
          asTitle
          label="Name of the deck"
          labelHidden
          value={deck.name}
          required="A deck needs a name"
          onCommit={(name) => {
            editDeck(
              'rename-deck',
              `Rename deck “${shortName(deck.name)}” to “${shortName(name)}”`,
              (before) => ({ ...before, name }),
            );
          }}
        />
      </span>
      <span className={styles.status}>
        {isApproved ? 'Approved, locked' : 'Draft'}
        {(deck.version ?? 1) > 1 && `, version ${String(deck.version)}`}
      </span>
      {behind.length > 0 && !isApproved && (
        <Button
          disabled={keeping}
          title="Their scenarios have changed since these slides were drawn"
          onClick={() => void refreshSlides(new Set(behind.map(({ id }) => id)), withHeadlinesAnew)}
        >
          Refresh {plural(behind.length, 'slide')}
        </Button>
      )}
      {isApproved ? (
        <Button
          title="An approved deck stays as it is: the next version is a draft with the same slides"
          onClick={makeNextVersion}
        >
          Make version {(deck.version ?? 1) + 1}
        </Button>
      ) : (
        <Button
          disabled={keeping}
          onClick={() => {
            showDialog({ kind: 'new-slide' });
          }}
        >
          New slide
        </Button>
      )}
      <Button
        look="primary"
        title="Full screen, from the slide you look at (F5)"
        disabled={deck.slides.length === 0}
        onClick={() => {
          present(deck, slideId);
        }}
      >
        Present
      </Button>
      <DeckMenu label="More about this deck" deck={deck} />
    </header>
  );
}
