/** A text as it is searched: its words in small letters without accents, each with a space before it. */
export type Searchable = string;

/** Makes a text searchable; worth keeping where there are many. Example: "Réclamations (EU)" → " reclamations eu". */
export function searchable(text: string): Searchable {
  return [...words(text)].map((word) => ` ${word}`).join('');
}

/** How well a text answers what was typed, 0 the best; null where it does not. */
export type Rank = 0 | 1 | 2 | 3;

/**
 * Says how well a searchable text answers what was typed: 0 begins with it, 1 has a word beginning with each typed word,
 * in any order, 2 has each typed word somewhere, 3 has them only together with the words around it, such as the channel
 * of a deployment. Nothing typed fits everything. Many share the words around them: each is looked at once.
 *
 * Example: "fraud pay" and "Payment fraud review" → 1; "fraud aws" and the same with " amazon web services aws" around → 3.
 */
export function ranking(typed: string): (text: Searchable, around?: Searchable) => Rank | null {
  const asked = words(typed);
  const begins = asked.map((word) => ` ${word}`);
  const whole = begins.join('');
  const missing = new Map<Searchable, readonly string[]>();
  const missingAround = (around: Searchable): readonly string[] => {
    const known = missing.get(around);
    if (known !== undefined) return known;
    const found = begins.filter((begin) => !around.includes(begin));
    missing.set(around, found);
    return found;
  };
  return (text, around) => {
    if (text.startsWith(whole)) return 0;
    if (begins.every((begin) => text.includes(begin))) return 1;
    if (asked.every((word) => text.includes(word))) return 2;
    if (around === undefined) return null;
    return missingAround(around).every((begin) => text.includes(begin)) ? 3 : null;
  };
}

const PLAIN = /^[\x20-\x7e]*$/;

function words(text: string): readonly string[] {
  // Accents are taken off letters that have any; most names have none, and there may be fifty thousand.
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().match(/[\p{L}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];
}
