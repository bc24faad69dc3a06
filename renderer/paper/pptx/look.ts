/** The colours of paper (renderer/styles/tokens.css, light) as presentations write them, and sizes in points. */
export const INK = '1A1C1E';
export const INK_SOFT = '50555A';
export const INK_FAINT = '6A6F75';
export const HAIRLINE = 'E2E2DE';
export const MARK = '3D4A57';
export const MARK_SOFT = '8D99A5';
/** Base, A, B, C. */
export const COMPARED = [MARK, 'A03A78', '00745A', '7A6200'];
/** There on nearly every machine, and no wider than the app's own, which is not: no line gets longer. */
export const FONT = 'Arial';

/** Points for CSS pixels of paper. */
export function points(pixels: number): number {
  return Math.round(pixels * 0.75 * 10) / 10;
}
