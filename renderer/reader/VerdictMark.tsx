import type { ReactNode } from 'react';
import styles from './VerdictMark.module.css';
import type { Summary } from './verdicts.ts';

const SIGNS: Readonly<Record<Summary['kind'], string>> = {
  matches: '✓',
  differs: '≠',
  'cannot-be-checked': '?',
  checking: '…',
  none: '–',
};

/** Whether figures hold, by a sign, a colour and in words. */
export function VerdictMark({
  kind,
  children,
}: {
  readonly kind: Summary['kind'];
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.verdict} data-verdict={kind}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span>{children}</span>
    </span>
  );
}
