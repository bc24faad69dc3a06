import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface ScreenProps {
  readonly name: string;
  /** Figures of it are still being worked out. */
  readonly isWorking?: boolean;
  readonly children: ReactNode;
}

/** A room of the workspace: what it is above, and the rest of the height for what is in it. */
export function Screen({ name, isWorking, children }: ScreenProps) {
  return (
    <section className={styles.screen} aria-label={name} aria-busy={isWorking}>
      {children}
    </section>
  );
}

/** The name of the room, what can be done in it, and what its content was narrowed down to. */
export function ScreenHeader({ children }: { readonly children: ReactNode }) {
  return <header className={styles.header}>{children}</header>;
}
