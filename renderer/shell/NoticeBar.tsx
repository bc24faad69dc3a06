import { useEffect } from 'react';
import { saysItsProblems } from '../dialogs/says-its-problems.ts';
import { useStore } from '../store/store.ts';
import { progressWords } from '../words/table-progress.ts';
import { Button } from '../ui/Button.tsx';
import styles from './NoticeBar.module.css';

const SHOWN_MILLISECONDS = 8000;

/** What just happened, in one sentence. Good news leaves by itself; problems stay until dismissed. */
export function NoticeBar() {
  const told = useStore((state) => state.notice);
  const isSaidByDialog = useStore((state) => saysItsProblems(state.dialog));
  const notice = told?.tone === 'problem' && isSaidByDialog ? null : told;
  const reading = useStore((state) => state.reading);
  const progress = useStore((state) => state.tableProgress);
  const stopTable = useStore((state) => state.stopTable);
  const say = useStore((state) => state.say);
  useEffect(() => {
    if (notice?.tone !== 'done') return;
    const timer = setTimeout(() => {
      say(null);
    }, SHOWN_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, say]);

  return (
    <div className={styles.place} role={notice?.tone === 'problem' ? 'alert' : 'status'}>
      {notice === null && (reading || progress?.step === 'writing') && (
        <div className={styles.notice}>
          <span>{progress === null ? 'Reading the file…' : progressWords(progress)}</span>
          {progress !== null && <Button onClick={stopTable}>Stop</Button>}
        </div>
      )}
      {notice !== null && (
        <div className={styles.notice} data-tone={notice.tone}>
          <span>{notice.text}</span>
          {notice.action !== undefined && (
            <Button onClick={notice.action.run}>{notice.action.label}</Button>
          )}
          <Button
            look="quiet"
            label="Dismiss"
            onClick={() => {
              say(null);
            }}
          >
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
