import type { Offered } from '../../../model/world/offers.ts';
import styles from './OfferMark.module.css';

interface OfferMarkProps {
  readonly kind: Offered['kind'];
  /** Somebody uses it where it is not offered. */
  readonly isWarning?: boolean;
}

/** A square: full where it is offered everywhere, half where in some regions, a dot where nowhere; a triangle warns. */
export function OfferMark({ kind, isWarning = false }: OfferMarkProps) {
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true" data-offered={kind}>
      {isWarning ? (
        <>
          <path className={styles.warning} d="M6 1 11.5 11H0.5Z" />
          <path className={styles.point} d="M6 4.5v3M6 8.8v0.9" />
        </>
      ) : kind === 'nowhere' ? (
        <circle className={styles.none} cx="6" cy="6" r="1.25" />
      ) : (
        <>
          <rect className={styles.frame} x="1" y="1" width="10" height="10" rx="2" />
          <rect
            className={styles.fill}
            x="3"
            y="3"
            width={kind === 'everywhere' ? 6 : 3}
            height="6"
          />
        </>
      )}
    </svg>
  );
}
