import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './SaveMark.module.css';

/** Whether the disk holds what the screen shows, always in view. */
export function SaveMark() {
  const saving = useStore((state) => state.saving);
  const retrySaving = useStore((state) => state.retrySaving);
  switch (saving.kind) {
    case 'saved':
      return (
        <p className={styles.mark} role="status">
          ✓ All changes saved
        </p>
      );
    case 'saving':
      return (
        <p className={styles.mark} role="status">
          Saving…
        </p>
      );
    case 'failed':
      return (
        <div className={styles.failed} role="alert">
          <p>
            <strong>Not saved.</strong> {saving.message}
          </p>
          <Button onClick={retrySaving}>Try again</Button>
        </div>
      );
  }
}
