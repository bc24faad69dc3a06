import { useState } from 'react';
import type { DeckComment, Review, Slide } from '../../model/deck/deck.ts';
import { commentsOnDeck } from '../../model/deck/remarks.ts';
import { AuthorField } from '../remarks/AuthorField.tsx';
import { CommentList } from '../remarks/CommentList.tsx';
import { RemarkField } from '../remarks/RemarkField.tsx';
import { ReviewList } from '../remarks/ReviewList.tsx';
import { unsavedRemarks, type Reader } from '../store/reader.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ReviewPane.module.css';

interface ReviewPaneProps {
  readonly reader: Reader;
  readonly slide: Slide | undefined;
}

/** Where a deck is commented on, approved or sent back; what it shows stays as it is. */
export function ReviewPane({ reader, slide }: ReviewPaneProps) {
  const saveReview = useStore((state) => state.saveReview);
  const unsaved = unsavedRemarks(reader);
  return (
    <aside className={styles.pane} aria-label="Review">
      <div className={styles.body}>
        <AuthorField />
        <Comments reader={reader} slide={slide} />
        <Verdict reader={reader} />
      </div>
      <footer className={styles.foot}>
        <p>
          {unsaved === 0
            ? 'Nothing new to save.'
            : 'Not saved yet. The file you read stays as it is.'}
        </p>
        <Button look="primary" disabled={unsaved === 0} onClick={() => void saveReview()}>
          Save review…
        </Button>
      </footer>
    </aside>
  );
}

function Comments({ reader: { deck, saved }, slide }: ReviewPaneProps) {
  const [text, setText] = useState('');
  const hasAuthor = useStore((state) => state.settings.author !== null);
  const commentReading = useStore((state) => state.commentReading);
  const takeBackComment = useStore((state) => state.takeBackComment);
  const all = deck.comments ?? [];
  const say = (about: string | null) => () => {
    commentReading(text.trim(), about);
    setText('');
  };
  const canSay = hasAuthor && text.trim() !== '';
  const list = {
    canTakeBack: (comment: DeckComment) =>
      saved.comments?.some(({ id }) => id === comment.id) !== true,
    onTakeBack: takeBackComment,
  };
  return (
    <section className={styles.part} aria-label="Comments">
      <h2>Comments</h2>
      <CommentList
        label="About this slide"
        comments={all.filter((own) => own.slide !== undefined && own.slide === slide?.id)}
        {...list}
      />
      <CommentList label="About the deck" comments={commentsOnDeck(deck)} {...list} />
      <RemarkField label="Comment" value={text} onChange={setText} />
      <div className={styles.actions}>
        <Button disabled={!canSay || slide === undefined} onClick={say(slide?.id ?? null)}>
          On this slide
        </Button>
        <Button disabled={!canSay} onClick={say(null)}>
          On the deck
        </Button>
      </div>
    </section>
  );
}

function Verdict({ reader: { deck } }: { readonly reader: Reader }) {
  const [text, setText] = useState('');
  const author = useStore((state) => state.settings.author);
  const reviewReading = useStore((state) => state.reviewReading);
  const give = (verdict: Review['verdict']) => () => {
    reviewReading(verdict, text.trim());
    setText('');
  };
  return (
    <section className={styles.part} aria-label="Verdict">
      <h2>Verdict</h2>
      <ReviewList deck={deck} />
      <RemarkField
        label="In a sentence"
        value={text}
        placeholder="If there is more to say"
        onChange={setText}
      />
      <div className={styles.actions}>
        <Button disabled={author === null} onClick={give('approved')}>
          Approve
        </Button>
        <Button disabled={author === null} onClick={give('changes-requested')}>
          Ask for changes
        </Button>
      </div>
      {author === null && <p className={styles.hint}>Say who you are first.</p>}
    </section>
  );
}
