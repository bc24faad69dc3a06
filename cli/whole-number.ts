/** A whole number from `least` to `most`, written in digits; undefined for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
