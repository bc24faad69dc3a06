import { useId, useLayoutEffect, useRef, useState } from 'react';
import { count, plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { giveKeyboardBack } from '../ui/room.ts';
import { historyEntries, stepTime, undoneWords, type HistoryEntry } from './history-entries.ts';
import styles from './HistoryList.module.css';
import { useHistory } from './use-history.ts';
import { useNames } from './use-names.ts';

/** So many steps are asked for at first, and as many as are kept when somebody wants to see more. */
const FIRST_STEPS = 100;
const MOST_STEPS = 1000;
const PAGE = 10;

/** The steps, newest first: go with the arrow keys, Enter takes everything back or brings it again up to there. */
export function HistoryList() {
  const [most, setMost] = useState(FIRST_STEPS);
  const known = useHistory(most);
  const goToStep = useStore((state) => state.goToStep);
  const showHistory = useStore((state) => state.showHistory);
  const [wanted, setWanted] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();
  const nameOf = useNames();
  // Before anything of it is seen: whoever sees it can leave it with a key.
  useLayoutEffect(() => {
    const before = document.activeElement;
    list.current?.focus();
    // The keyboard goes back to where it was.
    return () => {
      giveKeyboardBack(before);
    };
  }, []);

  const entries = known === null ? [] : historyEntries(known, nameOf);
  const undone = known === null ? null : undoneWords(known);
  const now = entries.findIndex(({ isNow }) => isNow);
  const place = entries.findIndex(({ seq }) => seq === wanted);
  const active = place === -1 ? Math.max(0, now) : place;
  const close = () => {
    showHistory(false);
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(entries.length - 1, to));
    setWanted(entries[next]?.seq ?? null);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const take = (entry: HistoryEntry | undefined) => {
    if (entry === undefined || entry.isNow) return;
    setWanted(entry.seq);
    void goToStep(entry.seq, entry.isUndone ? 'go-forward' : 'go-back');
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: entries.length - 1,
  };

  return (
    <aside
      className={styles.panel}
      aria-label="History"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <h2>History</h2>
        <span className={styles.soft}>{known !== null && plural(known.kept, 'step')}</span>
        <Button look="quiet" label="Close history" title="Esc" onClick={close}>
          ×
        </Button>
      </header>
      {known?.kept === 0 && (
        <p className={styles.none}>
          Nothing has been changed yet. Every change becomes a step here.
        </p>
      )}
      {undone !== null && <p className={styles.undone}>{undone}</p>}
      <ul
        ref={list}
        id={listId}
        className={styles.list}
        role="listbox"
        aria-label="Steps, newest first"
        aria-activedescendant={entries.length === 0 ? undefined : `${listId}-${String(active)}`}
        tabIndex={0}
        onKeyDown={(event) => {
          const to = steps[event.key];
          if (to !== undefined) go(to);
          else if (event.key === 'Enter' || event.key === ' ') take(entries[active]);
          else return;
          event.preventDefault();
        }}
      >
        {entries.map((entry, at) => (
          <li
            key={entry.seq}
            id={`${listId}-${String(at)}`}
            className={styles.entry}
            role="option"
            aria-selected={at === active}
            aria-current={entry.isNow ? 'step' : undefined}
            data-undone={entry.isUndone}
            onClick={() => {
              take(entry);
            }}
          >
            <span className={styles.mark} aria-hidden="true">
              {entry.isNow ? '●' : entry.isUndone ? '○' : '│'}
            </span>
            <span className={styles.label} title={entry.label}>
              {entry.label}
            </span>
            {entry.where !== null && (
              <span className={styles.where} title={entry.where}>
                in {entry.where}
              </span>
            )}
            <span className={styles.time}>
              {entry.isUndone ? 'undone, ' : ''}
              {entry.isNow ? 'now, ' : ''}
              {entry.at === null ? 'the beginning' : stepTime(entry.at, new Date())}
            </span>
          </li>
        ))}
      </ul>
      {known !== null && known.steps.length < known.kept && most < MOST_STEPS && (
        <Button
          look="quiet"
          onClick={() => {
            setMost(MOST_STEPS);
          }}
        >
          {`Show all ${count(known.kept)} steps`}
        </Button>
      )}
    </aside>
  );
}
