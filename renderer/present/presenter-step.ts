import type { PresenterStep } from '../../electron/channels.ts';

/** A key as it was pressed, and what was held down with it. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const STEPS: ReadonlyMap<string, PresenterStep> = new Map([
  ...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].map((key) => [key, 'next'] as const),
  ...['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].map((key) => [key, 'previous'] as const),
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'end'],
]);

/** Where a key of a keyboard, or of a presenter's remote, leads; null: nowhere. */
export function stepOfKey({ key, ctrlKey, metaKey, altKey }: Press): PresenterStep | null {
  if (ctrlKey || metaKey || altKey) return null;
  return STEPS.get(key) ?? null;
}

/** The slide a step leads to, counted from 0; the first and the last stay. Null: presenting ends. */
export function placeAfter(step: PresenterStep, place: number, count: number): number | null {
  switch (step) {
    case 'next':
      return Math.min(count - 1, place + 1);
    case 'previous':
      return Math.max(0, place - 1);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'end':
      return null;
  }
}

/** A button takes its own keys. */
export function isForButton({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement;
}
