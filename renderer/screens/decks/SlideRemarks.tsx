import type { Deck, DeckComment, Slide } from '../../../model/deck/deck.ts';
import { commentsOnDeck } from '../../../model/deck/remarks.ts';
import { withComment } from '../../../model/edit/deck.ts';
import { CommentList } from '../../remarks/CommentList.tsx';
import { ReviewList } from '../../remarks/ReviewList.tsx';
import { useStore } from '../../store/store.ts';
import styles from './SlideFields.module.css';

/** What reviewers said of the deck and the slide, to be dealt with. */
export function SlideRemarks({ deck, slide }: { readonly deck: Deck; readonly slide: Slide }) {
  const remarkOnDeck = useStore((state) => state.remarkOnDeck);
  const { comments = [], reviews = [] } = deck;
  if (comments.length === 0 && reviews.length === 0) return null;
  const onDone = (comment: DeckComment) => {
    const done = comment.done !== true;
    const label = done ? 'Deal with comment' : 'Take comment up again';
    remarkOnDeck('deal-with-comment', label, (before) => withComment(before, { ...comment, done }));
  };
  const onDeck = commentsOnDeck(deck);
  const elsewhere = comments.filter(
    (own) => own.slide !== slide.id && !onDeck.includes(own) && own.done !== true,
  );
  return (
    <section aria-label="What reviewers said">
      <h2 className={styles.heading}>What reviewers said</h2>
      <ReviewList deck={deck} />
      <CommentList
        label="About this slide"
        comments={comments.filter((own) => own.slide === slide.id)}
        onDone={onDone}
      />
      <CommentList label="About the deck" comments={onDeck} onDone={onDone} />
      {elsewhere.length > 0 && (
        <p className={styles.note}>
          {elsewhere.length === 1 ? '1 comment' : `${String(elsewhere.length)} comments`} on other
          slides to deal with.
        </p>
      )}
    </section>
  );
}
