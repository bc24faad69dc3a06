/** How much of a text a message repeats. */
const MAX_SHOWN = 60;

/**
 * What was found where something else was expected, in words short enough for one line: a text in quotes
 * (cut after 60 characters, halves of characters shown as \ud800), a number or true/false as written, and
 * "a list", "an object", "null" for the rest. Pure.
 */
export function found(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** As much of a text as a message repeats: 60 characters. */
export function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** "a", "b" or "c": choices in quotes, as in `expected "follow", "partial" or "diverge"`. */
export function oneOf(choices: readonly string[], joint = 'or'): string {
  const words = choices.map((choice) => JSON.stringify(choice));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
