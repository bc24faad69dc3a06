import { useStore } from '../store/store.ts';
import styles from './dialogs.module.css';

/** What went wrong with what the open dialog is for: a modal covers the foot of the window, where it is said otherwise. */
export function DialogNotice() {
  const notice = useStore((state) => state.notice);
  if (notice?.tone !== 'problem') return null;
  return (
    <p className={styles.problem} role="alert">
      {notice.text}
    </p>
  );
}
