import type { StanceKind } from '../../model/scenario.ts';
import styles from './StanceMark.module.css';

/** A stance as a shape, so that no colour is needed to tell it: filled, half-filled, outlined. */
export function StanceMark({ kind }: { readonly kind: StanceKind | 'moot' }) {
  const { edge, fill } = looks[kind];
  return (
    <svg className={styles.mark} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {kind === 'partial' && <path d="M1 5a4 4 0 0 0 8 0z" fill="var(--partial)" />}
      <circle cx="5" cy="5" r="4" fill={fill} stroke={edge} strokeWidth="2" />
    </svg>
  );
}

const looks = {
  follow: { edge: 'var(--follow)', fill: 'var(--follow)' },
  partial: { edge: 'var(--partial-edge)', fill: 'none' },
  diverge: { edge: 'var(--diverge)', fill: 'none' },
  moot: { edge: 'var(--moot)', fill: 'none' },
} as const;
