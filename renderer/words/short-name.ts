/** So many letters of a name a title holds. */
const MOST_LETTERS = 40;

/** Letters of scripts written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * As much of a name as a title holds. One written from right to left is set apart (U+2068 … U+2069), so that the
 * sentence around it keeps its order.
 */
export function shortName(name: string): string {
  const letters = [...name];
  const short =
    letters.length <= MOST_LETTERS
      ? name
      : `${letters
          .slice(0, MOST_LETTERS - 1)
          .join('')
          .trimEnd()}…`;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}
