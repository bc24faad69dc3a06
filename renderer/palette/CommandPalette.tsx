import { useId, useMemo, useRef, useState } from 'react';
import { count } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { useModal } from '../ui/use-modal.ts';
import styles from './CommandPalette.module.css';
import type { Entry } from './entry.ts';
import { findEntries, type Found } from './find-entries.ts';
import { entrySources } from './sources.ts';

const PAGE = 8;

/** Every action, and everything of the workspace, by name: type, go with the arrow keys, take with Enter. */
export function CommandPalette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();
  const showDialog = useStore((state) => state.showDialog);
  const recent = useStore((state) => state.recentEntries);
  // What can be done changes with these alone while it is open: a change is saved, and can be undone.
  const open = useStore((state) => state.open);
  const workspaces = useStore((state) => state.workspaces);
  const sources = useMemo(
    () => entrySources({ ...useStore.getState(), open, workspaces }),
    [open, workspaces],
  );
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(0);
  useModal(dialog);
  const found = findEntries(sources, typed, recent);
  const { entries } = found;
  const active = Math.min(wanted, entries.length - 1);
  const idOf = (place: number) => `${listId}-${String(place)}`;

  const close = () => {
    showDialog(null);
  };
  const take = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    const { rememberEntry } = useStore.getState();
    rememberEntry(entry.key);
    close();
    entry.run();
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(entries.length - 1, to));
    setWanted(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active === entries.length - 1 ? 0 : active + 1,
    ArrowUp: active <= 0 ? entries.length - 1 : active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
  };

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Command palette"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        // Only what is behind the palette is the dialog itself.
        if (event.target === dialog.current) close();
      }}
    >
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Find an action, or anything of the workspace by its name"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={entries.length === 0 ? undefined : idOf(active)}
        placeholder="Find an action, or anything of the workspace by its name"
        data-typing="true"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWanted(0);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={(event) => {
          const to = steps[event.key];
          if (to !== undefined) go(to);
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(entries[active]);
          else return;
          event.preventDefault();
        }}
      />
      <ul ref={list} id={listId} className={styles.list} role="listbox" aria-label="What fits">
        {entries.map((entry, place) => (
          <li
            key={entry.key}
            id={idOf(place)}
            className={styles.entry}
            role="option"
            aria-selected={place === active}
            onClick={() => {
              take(entry);
            }}
          >
            <span className={styles.label} title={entry.label}>
              {entry.label}
            </span>
            <span className={styles.detail}>{entry.detail}</span>
          </li>
        ))}
      </ul>
      <p className={styles.foot} role="status">
        {footWords(found, typed)}
      </p>
    </dialog>
  );
}

function footWords({ entries, total }: Found, typed: string): string {
  if (total === 0) return `Nothing is found by “${typed.trim()}”.`;
  if (entries.length < total) {
    return `The first ${count(entries.length)} of ${count(total)}. Type more to narrow them down.`;
  }
  return typed.trim() === ''
    ? 'Type to find vendors, models, channels, plans, precedents and deployments too.'
    : `${count(total)} found`;
}
