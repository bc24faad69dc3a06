import type { StanceKind } from '../../model/scenario.ts';
import styles from './StanceMark.module.css';

/** A stance as a shape, so that no colour is needed to tell it: filled, half-filled, outlined. */
export function StanceMark({ kind }: { readonly kind: StanceKind | 'moot' }) {
  return <span className={styles.mark} data-kind={kind} aria-hidden="true" />;
}
