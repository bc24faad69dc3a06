import type { ReactNode } from 'react';
import type { EntryKind } from '../../../model/world/entry.ts';
import { shortName } from '../../words/short-name.ts';
import styles from './world-dialogs.module.css';

interface TwinNoteProps {
  readonly kind: EntryKind;
  /** As the entry that is there already is written. */
  readonly name: string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** Why a name is not taken: an entry is called so already. */
export function TwinNote({ kind, name, children }: TwinNoteProps) {
  return (
    <div className={styles.twin} role="status">
      <p>
        There is already a {kind} “{shortName(name)}”.
      </p>
      {children}
    </div>
  );
}
