/** A text as it is searched: its words in small letters without accents, each with a space before it. */
export type Searchable = string;

/** Makes a text searchable; worth keeping where there are many. Example: "Réclamations (EU)" → " reclamations eu". */
export function searchable(text: string): Searchable {
  return [...words(text)].map((word) => ` ${word}`).join('');
}

/** How well a text answers what was typed, 0 the best; null where it does not. */
export type Rank = 0 | 1 | 2;

/**
 * Says how well a searchable text answers what was typed: 0 begins with it, 1 has a word beginning with each typed word,
 * in any order, 2 has each typed word somewhere. Nothing typed fits everything.
 *
 * Example: "fraud pay" and "Payment fraud review" → 1.
 */
export function ranking(typed: string): (text: Searchable) => Rank | null {
  const asked = words(typed);
  const begins = asked.map((word) => ` ${word}`);
  const whole = begins.join('');
  return (text) => {
    if (text.startsWith(whole)) return 0;
    if (begins.every((begin) => text.includes(begin))) return 1;
    return asked.every((word) => text.includes(word)) ? 2 : null;
  };
}

const PLAIN = /^[\x20-\x7e]*$/;

function words(text: string): readonly string[] {
  // Accents are taken off letters that have any; most names have none, and there may be fifty thousand.
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().match(/[\p{L}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];
}
