import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { GridWorld } from '../../../../model/grid/grid-world.ts';
import type { Deployment } from '../../../../model/workspace.ts';
import type { CellTyping } from '../../../store/grid-edits.ts';
import { useStore } from '../../../store/store.ts';
import { cellSuggestions } from './cell-suggestions.ts';
import type { PlacedColumn } from './column-places.ts';
import styles from './CellEditor.module.css';
import { LINE_HEIGHT } from './grid-size.ts';

interface CellEditorProps {
  readonly typing: CellTyping;
  readonly column: PlacedColumn | null;
  readonly top: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly world: GridWorld;
  readonly deployments: readonly Deployment[];
}

/** Rows that a list of choices wants below its cell; with less it opens above. */
const ROOM = 9 * LINE_HEIGHT;

/**
 * The cell that is being edited, over the grid: Enter takes what is typed and goes down, Tab goes right, Ctrl+Enter puts
 * it into all cells chosen, Escape leaves the cell as it was. What means nothing stays, with the reason beneath.
 */
export function CellEditor(props: CellEditorProps) {
  const { typing, column, top, scroller, world, deployments } = props;
  const { type, takeTyped, stopTyping, choosePlace } = useStore.getState();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [isTouched, setTouched] = useState(false);
  const own = column?.column;
  const shownFor = isTouched || typing.isReplacing ? typing.text : '';
  const list = useMemo(
    () => (own === undefined ? [] : cellSuggestions(own, shownFor, world, deployments)),
    [own, shownFor, world, deployments],
  );

  const isReplaced = own?.kind === 'choice' && !typing.isReplacing;
  useLayoutEffect(() => {
    const field = input.current;
    field?.focus({ preventScroll: true });
    // Of a choice another is typed; other text is taken up at its end, and what was typed goes on.
    field?.setSelectionRange(isReplaced ? 0 : field.value.length, field.value.length);
  }, [isReplaced]);

  const current = list.findIndex(({ label }) => label === typing.text);
  const [moved, setHighlighted] = useState<number | null>(null);
  const highlighted = moved ?? (isTouched || current === -1 ? null : current);

  if (column === null || own === undefined) return null;
  const { title, kind, choices } = own;
  const isChoice = choices !== null;
  // Of choices the first that fits is meant; what others have is only offered.
  const meant = highlighted ?? (isChoice && shownFor !== '' && list.length > 0 ? 0 : null);

  const take = (intoAll = false): boolean => {
    const choice = meant === null ? undefined : list[meant];
    if (choice !== undefined && (isTouched || typing.isReplacing || moved !== null)) {
      type(isChoice ? choice.value : choice.label);
    }
    return takeTyped(intoAll);
  };
  const go = (lines: number, columns: number) => {
    const { active } = useStore.getState().gridRange;
    choosePlace({ line: Math.max(0, active.line + lines), column: active.column + columns });
  };
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') stopTyping();
    else if (event.key === 'Enter') {
      const isAll = event.ctrlKey || event.metaKey;
      if (take(isAll) && !isAll) go(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      if (take()) go(0, event.shiftKey ? -1 : 1);
    } else if (step !== 0 && list.length > 0) {
      const from = highlighted ?? (step > 0 ? -1 : list.length);
      setHighlighted((from + step + list.length) % list.length);
    } else if (step !== 0 && typing.isReplacing) {
      if (take()) go(step, 0);
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const seen = scroller.current;
  const bottom = (seen?.scrollTop ?? 0) + (seen?.clientHeight ?? 0);
  const left = column.place === 0 ? (seen?.scrollLeft ?? 0) : column.left;
  const isLow = bottom - top - LINE_HEIGHT < ROOM && top - (seen?.scrollTop ?? 0) > ROOM;
  return (
    <div className={styles.editor} style={{ top, left, width: Math.max(column.width, 120) }}>
      <input
        ref={input}
        className={styles.input}
        data-kind={kind}
        data-typing="true"
        dir={kind === 'amount' ? undefined : 'auto'}
        aria-label={title}
        aria-invalid={typing.error !== null}
        aria-describedby={typing.error === null ? undefined : `${id}-error`}
        role={list.length > 0 ? 'combobox' : undefined}
        aria-expanded={list.length > 0 ? true : undefined}
        aria-controls={list.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={meant === null ? undefined : `${id}-${meant}`}
        aria-autocomplete={list.length > 0 ? 'list' : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typing.text}
        onChange={(event) => {
          setTouched(true);
          setHighlighted(null);
          type(event.target.value);
        }}
        onKeyDown={hear}
        onBlur={() => {
          // Leaving is taking; what means nothing keeps the keyboard, so that it is not lost.
          if (useStore.getState().typing !== null && !take()) input.current?.focus();
        }}
      />
      {typing.error !== null && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {typing.error}
        </p>
      )}
      {list.length > 0 && typing.error === null && (
        <ul
          id={`${id}-list`}
          className={styles.list}
          role="listbox"
          aria-label={title}
          data-low={isLow || undefined}
        >
          {list.map((choice, at) => (
            <li
              key={choice.value}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === meant}
              ref={at === meant ? scrollThere : undefined}
              className={styles.choice}
              onMouseDown={(event) => {
                event.preventDefault();
                type(isChoice ? choice.value : choice.label);
                takeTyped();
              }}
            >
              {choice.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function scrollThere(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
