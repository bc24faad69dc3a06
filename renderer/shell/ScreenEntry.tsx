import type { ReactNode } from 'react';
import type { Screen } from '../store/state.ts';
import { useStore } from '../store/store.ts';
import styles from './Sidebar.module.css';

interface ScreenEntryProps {
  readonly screen: Screen;
  readonly children: ReactNode;
  /** Set right and faint: how many there are. */
  readonly detail?: string;
}

/** The way to a screen of the workspace. */
export function ScreenEntry({ screen, children, detail }: ScreenEntryProps) {
  const isShown = useStore((state) => state.screen === screen);
  const show = useStore((state) => state.show);
  return (
    <button
      type="button"
      className={styles.entry}
      aria-current={isShown ? 'page' : undefined}
      onClick={() => {
        show(screen);
      }}
    >
      <span>{children}</span>
      {detail !== undefined && <span className={styles.aside}>{detail}</span>}
    </button>
  );
}
