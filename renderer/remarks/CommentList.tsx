import type { DeckComment } from '../../model/deck/deck.ts';
import { dayOf } from '../slides/source-words.ts';
import { Button } from '../ui/Button.tsx';
import styles from './remarks.module.css';

interface CommentListProps {
  readonly label: string;
  readonly comments: readonly DeckComment[];
  /** Where it can be said that one is dealt with. */
  readonly onDone?: (comment: DeckComment) => void;
  readonly canTakeBack?: (comment: DeckComment) => boolean;
  readonly onTakeBack?: (id: string) => void;
}

/** What was said, in the order it was; what is dealt with stands back. */
export function CommentList(props: CommentListProps) {
  const { label, comments, onDone, canTakeBack, onTakeBack } = props;
  if (comments.length === 0) return null;
  return (
    <>
      <h3 className={styles.about}>{label}</h3>
      <ul className={styles.list} aria-label={label}>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.remark} data-done={comment.done === true}>
            <p className={styles.by}>
              <strong>{comment.author}</strong>, {dayOf(comment.at)}
              {comment.done === true && ' · dealt with'}
            </p>
            <p className={styles.text}>{comment.text}</p>
            {onDone !== undefined && (
              <Button
                look="quiet"
                onClick={() => {
                  onDone(comment);
                }}
              >
                {comment.done === true ? 'Not dealt with' : 'Dealt with'}
              </Button>
            )}
            {onTakeBack !== undefined && canTakeBack?.(comment) === true && (
              <Button
                look="quiet"
                onClick={() => {
                  onTakeBack(comment.id);
                }}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
