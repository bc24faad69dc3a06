import { LARGEST_WEIGHT } from '../../words/weight.ts';

/** What a key does in the matrix. */
export type MatrixKey =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'weigh'; readonly weight: number }
  /** The next digit is a restriction. */
  | { readonly kind: 'minus' }
  /** Opens what is closed, or offers the weights. */
  | { readonly kind: 'open' }
  | { readonly kind: 'too-strong' };

const moves = new Map<string, readonly [rows: number, columns: number]>([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
  ['Home', [0, -Infinity]],
  ['End', [0, Infinity]],
  ['PageUp', [-10, 0]],
  ['PageDown', [10, 0]],
]);

/** Reads a key pressed on a cell; null for one the matrix has no use for. `isMinus`: a minus was pressed before. */
export function readMatrixKey(key: string, isMinus: boolean): MatrixKey | null {
  const move = moves.get(key);
  if (move !== undefined) return { kind: 'move', rows: move[0], columns: move[1] };
  if (/^\d$/.test(key)) {
    const size = Number(key);
    if (size > LARGEST_WEIGHT) return { kind: 'too-strong' };
    return { kind: 'weigh', weight: isMinus && size > 0 ? -size : size };
  }
  switch (key) {
    case '-':
    case '−':
      return { kind: 'minus' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'weigh', weight: 0 };
    case 'Enter':
    case ' ':
    case 'F2':
      return { kind: 'open' };
    default:
      return null;
  }
}
