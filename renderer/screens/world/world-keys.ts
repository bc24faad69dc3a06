/** What a key does in the matrix of the world. */
export type WorldKey =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  /** Offers what is not offered, and the other way round. */
  | { readonly kind: 'toggle' }
  /** On to the fields beside the matrix. */
  | { readonly kind: 'open' }
  | { readonly kind: 'remove' };

const KEYS: ReadonlyMap<string, WorldKey> = new Map([
  ['ArrowUp', { kind: 'move', rows: -1, columns: 0 }],
  ['ArrowDown', { kind: 'move', rows: 1, columns: 0 }],
  ['ArrowLeft', { kind: 'move', rows: 0, columns: -1 }],
  ['ArrowRight', { kind: 'move', rows: 0, columns: 1 }],
  ['Home', { kind: 'move', rows: 0, columns: -Infinity }],
  ['End', { kind: 'move', rows: 0, columns: Infinity }],
  ['PageUp', { kind: 'move', rows: -10, columns: 0 }],
  ['PageDown', { kind: 'move', rows: 10, columns: 0 }],
  [' ', { kind: 'toggle' }],
  ['Enter', { kind: 'open' }],
  ['F2', { kind: 'open' }],
  ['Delete', { kind: 'remove' }],
]);

/** Reads a key pressed on a cell; null for one the matrix has no use for. */
export function readWorldKey(key: string): WorldKey | null {
  return KEYS.get(key) ?? null;
}
