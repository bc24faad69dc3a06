import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** A screen with nothing on it yet: what belongs there, and what to do about it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <h1>{title}</h1>
      {children}
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
