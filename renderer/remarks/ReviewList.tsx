import { useMemo } from 'react';
import type { Deck } from '../../model/deck/deck.ts';
import { hashOfDeck, standingReviews } from '../../model/deck/deck-hash.ts';
import { reviewWords } from './review-words.ts';
import styles from './remarks.module.css';

/** What each reviewer said last, and whether that was about what the deck shows now. */
export function ReviewList({ deck }: { readonly deck: Deck }) {
  const shown = useMemo(() => hashOfDeck(deck), [deck]);
  const reviews = standingReviews(deck);
  if (reviews.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Reviews">
      {reviews.map((review) => (
        <li key={review.id} className={styles.remark} data-verdict={review.verdict}>
          <p className={styles.review}>
            <span aria-hidden="true">{review.verdict === 'approved' ? '✓' : '✎'}</span>
            <span>{reviewWords(review, shown)}.</span>
          </p>
          {review.text !== undefined && <p className={styles.text}>{review.text}</p>}
        </li>
      ))}
    </ul>
  );
}
