import { useLayoutEffect, useRef, type RefObject } from 'react';
import { signedWeight, weightWords, WEIGHTS } from '../../words/weight.ts';
import styles from './WeightPicker.module.css';

interface WeightPickerProps {
  /** The matrix, under whose chosen cell it stands. */
  readonly grid: RefObject<HTMLElement | null>;
  readonly weight: number;
  readonly onPick: (weight: number) => void;
  readonly onClose: () => void;
}

/** The seven weights under a cell, in the top layer: it closes on a choice, on Escape and on a click elsewhere. */
export function WeightPicker({ grid, weight, onPick, onClose }: WeightPickerProps) {
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = strip.current;
    const cell = grid.current?.querySelector('td[data-current="true"]');
    const box = cell?.getBoundingClientRect();
    if (shown === null || box === undefined) return;
    shown.showPopover();
    const { width, height } = shown.getBoundingClientRect();
    const isLow = box.bottom + 4 + height > window.innerHeight;
    const left = Math.min(box.left + box.width / 2 - width / 2, window.innerWidth - width - 8);
    shown.style.left = `${String(Math.max(8, left))}px`;
    shown.style.top = `${String(isLow ? box.top - 4 - height : box.bottom + 4)}px`;
    shown.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [grid]);
  return (
    <div
      ref={strip}
      popover="auto"
      role="toolbar"
      aria-label="Weight"
      className={styles.strip}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0 || !(event.target instanceof HTMLElement)) return;
        event.preventDefault();
        const next = by > 0 ? event.target.nextElementSibling : event.target.previousElementSibling;
        if (next instanceof HTMLElement) next.focus();
      }}
    >
      {WEIGHTS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.weight}
          data-sign={Math.sign(one)}
          aria-pressed={one === weight}
          aria-label={weightWords(one)}
          title={weightWords(one)}
          onClick={() => {
            onPick(one);
            strip.current?.hidePopover();
          }}
        >
          {signedWeight(one)}
        </button>
      ))}
    </div>
  );
}
