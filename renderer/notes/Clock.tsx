import { useEffect, useState } from 'react';
import { elapsedWords } from './elapsed.ts';
import styles from './NotesScreen.module.css';

/** What time it is, and how long it has been going on. */
export function Clock({ startedAt }: { readonly startedAt: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <dl className={styles.clock}>
      <div>
        <dt>Since the start</dt>
        <dd>{elapsedWords(now - Date.parse(startedAt))}</dd>
      </div>
      <div>
        <dt>Now</dt>
        <dd>{new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}</dd>
      </div>
    </dl>
  );
}
