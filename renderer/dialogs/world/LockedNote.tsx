import type { Content } from '../../../model/change/content.ts';
import { listed } from '../../words/list.ts';
import { shortName } from '../../words/short-name.ts';
import styles from './world-dialogs.module.css';

interface LockedNoteProps {
  readonly content: Content;
  /** Scenarios by their ids. */
  readonly locked: readonly string[];
}

/** Why something cannot be done: a locked scenario would change. Nothing where there is none. */
export function LockedNote({ content, locked }: LockedNoteProps) {
  if (locked.length === 0) return null;
  const names = content.scenarios.items
    .filter(({ id }) => locked.includes(id))
    .map(({ name }) => `“${shortName(name)}”`);
  return (
    <p className={styles.warning} role="alert">
      {listed(names)} {names.length === 1 ? 'is locked and refers' : 'are locked and refer'} to it.
      Unlock {names.length === 1 ? 'it' : 'them'} first: a locked scenario stays as it is.
    </p>
  );
}
