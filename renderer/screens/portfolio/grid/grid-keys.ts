/** A key as it was pressed in the grid. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks of the grid. */
export type GridIntent =
  /** Lines and columns to go; ±Infinity to an end. With `extends` the corner that stays, stays. */
  | {
      readonly kind: 'move';
      readonly lines: number;
      readonly columns: number;
      readonly extends: boolean;
    }
  | { readonly kind: 'page'; readonly pages: -1 | 1; readonly extends: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'rows' }
  | { readonly kind: 'column' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill' }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'details' }
  | { readonly kind: 'let-go' };

const ENDLESS = Number.POSITIVE_INFINITY;
const WAYS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** What a key asks for, as spreadsheets have it; null: the grid leaves it to the window. Tab leaves the grid. */
export function gridIntent(press: Press): GridIntent | null {
  const { key, shiftKey, altKey } = press;
  const isCommand = press.ctrlKey || press.metaKey;
  if (altKey) {
    if (key === 'ArrowDown') return { kind: 'menu' };
    return key === 'Enter' ? { kind: 'details' } : null;
  }
  const way = WAYS[key];
  if (way !== undefined) {
    const far = isCommand ? ENDLESS : 1;
    const [lines, columns] = way.map((step) => (step === 0 ? 0 : step * far));
    return { kind: 'move', lines: lines ?? 0, columns: columns ?? 0, extends: shiftKey };
  }
  return isCommand ? commandIntent(key, shiftKey) : plainIntent(key, shiftKey);
}

function plainIntent(key: string, shiftKey: boolean): GridIntent | null {
  switch (key) {
    case 'Home':
      return { kind: 'move', lines: 0, columns: -ENDLESS, extends: shiftKey };
    case 'End':
      return { kind: 'move', lines: 0, columns: ENDLESS, extends: shiftKey };
    case 'PageDown':
      return { kind: 'page', pages: 1, extends: shiftKey };
    case 'PageUp':
      return { kind: 'page', pages: -1, extends: shiftKey };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'let-go' };
    case ' ':
      return shiftKey ? { kind: 'rows' } : { kind: 'edit' };
    case 'Process':
    case 'Dead':
      return { kind: 'typed', text: '' };
    default:
      return [...key].length === 1 ? { kind: 'typed', text: key } : null;
  }
}

function commandIntent(key: string, shiftKey: boolean): GridIntent | null {
  switch (key) {
    case 'Home':
      return { kind: 'move', lines: -ENDLESS, columns: -ENDLESS, extends: shiftKey };
    case 'End':
      return { kind: 'move', lines: ENDLESS, columns: ENDLESS, extends: shiftKey };
    case ' ':
      return { kind: 'column' };
    case '+':
    case '=':
      return shiftKey || key === '+' ? { kind: 'add' } : null;
    case '-':
      return { kind: 'remove' };
  }
  if (shiftKey) return null;
  if (key.toLowerCase() === 'a') return { kind: 'all' };
  return key.toLowerCase() === 'd' ? { kind: 'fill' } : null;
}
