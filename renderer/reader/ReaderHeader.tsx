import { newRemarks, remarksOf } from '../../model/deck/remarks.ts';
import { deckLike } from '../store/deck-on-screen.ts';
import type { Reader } from '../store/reader.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { trustOf, type Trust } from '../words/trust.ts';
import styles from './ReaderHeader.module.css';
import { summaryOf } from './verdicts.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface ReaderHeaderProps {
  readonly reader: Reader;
  readonly isReviewing: boolean;
  readonly onReview: () => void;
}

/** Which deck of which file is read, whether its figures hold, and the ways on. */
export function ReaderHeader({ reader, isReviewing, onReview }: ReaderHeaderProps) {
  const readDeck = useStore((state) => state.readDeck);
  const present = useStore((state) => state.present);
  const showDialog = useStore((state) => state.showDialog);
  const leaveReading = useStore((state) => state.leaveReading);
  const takeRemarks = useStore((state) => state.takeRemarks);
  const own = useStore((state) => state.open && deckLike(reader.deck.id, state.open.content));
  const waiting = own === null ? 0 : newRemarks(own, remarksOf(reader.deck));
  const stopReading = useStore((state) => state.stopReading);
  const { file, deck, decks, unreadable, verdicts } = reader;
  const summary = summaryOf(deck, verdicts);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        {decks.length > 1 ? (
          <SelectField
            label="Deck"
            labelHidden
            value={deck.id}
            choices={decks.map(({ id, name }) => ({ value: id, label: name }))}
            onCommit={readDeck}
          />
        ) : (
          <h1 className={styles.name}>{deck.name}</h1>
        )}
        <p className={styles.facts}>{factsOf(reader)}</p>
      </div>
      <p className={styles.summary} role="status" aria-label="Figures">
        <VerdictMark kind={summary.kind}>{summary.words}</VerdictMark>
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          title="Full screen, from this slide (F5)"
          disabled={deck.slides.length === 0}
          onClick={() => {
            present(deck, reader.slideId);
          }}
        >
          Present
        </Button>
        <Button pressed={isReviewing} onClick={onReview}>
          Review
        </Button>
        <Button
          title="What is in the file, and what it differs in from what you have"
          onClick={() => {
            leaveReading(() => {
              showDialog({ kind: 'preview', preview: file });
            });
          }}
        >
          What is in this file…
        </Button>
        <Button
          onClick={() => {
            leaveReading(stopReading);
          }}
        >
          Close
        </Button>
      </div>
      <TrustLine reader={reader} />
      {waiting > 0 && (
        <div className={styles.waiting}>
          <p>
            {waiting === 1 ? 'A comment or review' : `${String(waiting)} comments and reviews`} of
            this file {waiting === 1 ? 'is' : 'are'} not in your deck “{own?.name}” yet.
          </p>
          <Button onClick={takeRemarks}>Take them over</Button>
        </div>
      )}
      {unreadable.length > 0 && (
        <p className={styles.unreadable}>
          {unreadable.length === 1 ? 'One more deck' : `${String(unreadable.length)} more decks`} of
          this file cannot be shown by this version: {unreadable[0]}.
        </p>
      )}
    </header>
  );
}

/** Whose the file is, and whether it is what was written: what is broken as a warning nobody can miss. */
function TrustLine({ reader: { file } }: { readonly reader: Reader }) {
  const trusted = useStore((state) => state.settings.trusted);
  const all = trustOf(file, trusted);
  const broken = all.filter(({ kind }) => kind === 'broken');
  return (
    <>
      {broken.length > 0 && (
        <p className={styles.broken} role="alert">
          <strong>{broken.map(({ words }) => words).join('. ')}.</strong> Do not rely on what it
          shows; ask whoever sent it.
        </p>
      )}
      <ul className={styles.trust} aria-label="Whose it is">
        {all
          .filter(({ kind }) => kind !== 'broken')
          .map(({ kind, words }) => (
            <li key={words} data-trust={kind}>
              <span aria-hidden="true">{SIGNS[kind]}</span> {words}
            </li>
          ))}
      </ul>
    </>
  );
}

const SIGNS: Readonly<Record<Trust['kind'], string>> = {
  good: '✓',
  plain: '–',
  doubtful: '?',
  broken: '≠',
};

function factsOf({ file, deck }: Reader): string {
  return [
    'Read only',
    file.fileName,
    ...(file.producer === null ? [] : [`written by ${file.producer}`]),
    ...(file.redacted ? ['redacted'] : []),
    ...((deck.version ?? 1) > 1 ? [`version ${String(deck.version)}`] : []),
    deck.status === 'approved' ? 'approved' : 'draft',
  ].join(' · ');
}
