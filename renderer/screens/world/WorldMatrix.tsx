import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { changeOffers } from '../../actions/world-actions.ts';
import type { Content } from '../../../model/change/content.ts';
import { useStore } from '../../store/store.ts';
import type { WorldPlace } from '../../store/world.ts';
import { channelKindNames } from '../../words/world.ts';
import {
  cellOf,
  chosenAt,
  movedBy,
  sumOf,
  type WorldChosen,
  type WorldRow,
  type WorldTables,
} from './world-axis.ts';
import { readWorldKey } from './world-keys.ts';
import styles from './WorldMatrix.module.css';
import { WorldRowCells } from './WorldRowCells.tsx';

interface WorldMatrixProps {
  readonly content: Content;
  readonly rows: readonly WorldRow[];
  readonly tables: WorldTables;
  /** The keyboard goes on to the fields of what is chosen. */
  readonly onOpen: () => void;
}

/** Models against channels: one stop for the Tab key, arrows from cell to cell, the space bar offers and takes away. */
export function WorldMatrix({ content, rows, tables, onOpen }: WorldMatrixProps) {
  const grid = useRef<HTMLTableElement>(null);
  const place = useStore((state) => state.worldPlace);
  const choose = useStore((state) => state.chooseWorldPlace);
  const showDialog = useStore((state) => state.showDialog);
  const channels = content.channels.items;
  const chosen = chosenAt(place, rows, channels);
  const at = chosen === undefined ? null : place;
  const reached = at ?? {
    row: rows[0]?.key ?? '',
    column: rows.length > 0 ? '' : (channels[0]?.id ?? ''),
  };

  useLayoutEffect(() => {
    const cell = grid.current?.querySelector<HTMLElement>('[data-current="true"]');
    // Under the mouse nothing moves: between press and release it would miss the mark.
    if (cell === document.activeElement) return;
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Whoever is elsewhere in the window stays there.
    if (grid.current?.contains(document.activeElement) === true) cell?.focus();
  }, [place]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = readWorldKey(event.key);
    if (key === null) return;
    event.preventDefault();
    switch (key.kind) {
      case 'move':
        return choose(movedBy(reached, rows, content, key));
      case 'toggle':
        return toggle(chosen, tables);
      case 'open':
        return onOpen();
      case 'remove':
        if (chosen?.kind === 'entry') showDialog({ kind: 'remove-entry', entry: chosen.entry });
    }
  };
  const chooseAt = (target: EventTarget): WorldPlace | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const { row, column } = cell?.dataset ?? {};
    if (row === undefined || column === undefined) return undefined;
    const next = { row, column };
    if (row !== at?.row || column !== at.column) choose(next);
    return next;
  };

  return (
    <div className={styles.scroll}>
      <table
        ref={grid}
        role="grid"
        aria-label="What is offered where"
        className={styles.matrix}
        onKeyDown={press}
        onFocus={({ target }) => {
          chooseAt(target);
        }}
        onClick={({ target }) => {
          const next = chooseAt(target);
          const isMark = target instanceof Element && target.closest('[data-mark]') !== null;
          if (next !== undefined && isMark) toggle(chosenAt(next, rows, channels), tables);
        }}
      >
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              Model
            </th>
            {channels.map(({ id, name, kind }) => {
              const isChosen = at?.row === '' && at.column === id;
              return (
                <th
                  key={id}
                  scope="col"
                  className={styles.channel}
                  title={name}
                  data-row=""
                  data-column={id}
                  data-current={isChosen}
                  aria-selected={isChosen}
                  tabIndex={reached.row === '' && reached.column === id ? 0 : -1}
                >
                  <span className={styles.text}>{name}</span>
                  <span className={styles.open}>{channelKindNames[kind]}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WorldRowCells
              key={row.key}
              row={row}
              channels={channels}
              tables={tables}
              currency={content.workspace.currency}
              chosen={at?.row === row.key ? at.column : null}
              reached={reached.row === row.key ? reached.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Offers everywhere what is offered nowhere, and takes away what is offered; of a vendor, all its models. */
function toggle(chosen: WorldChosen | undefined, tables: WorldTables): void {
  if (chosen?.kind !== 'cell' || chosen.row.models.length === 0) return;
  const { row, channel } = chosen;
  const sum = sumOf(row.models.map(({ id }) => cellOf(tables, id, channel.id)));
  const isWhole = sum.offered === row.models.length;
  changeOffers(row.models, channel, { kind: isWhole ? 'nowhere' : 'everywhere' });
}
