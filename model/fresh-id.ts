const LONGEST_ID = 64;

/**
 * An id for something new, made from its name so that a person recognises it in a file, and unlike any
 * id taken. Letters are lowered and stripped of accents, everything else becomes a hyphen; a name with
 * nothing left in it (another script, punctuation) gives `item`. Clashes get `-2`, `-3`, …
 * Deterministic; always a valid id (spec/scenario-file.md: 1–64 of `a-z 0-9 - _ .`, not `none` or `moot`).
 *
 * @example freshId('Claims triage', new Set(['claims-triage'])) // 'claims-triage-2'
 */
export function freshId(name: string, taken: ReadonlySet<string>): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID - 8);
  const base =
    slug === '' || slug === 'none' || slug === 'moot' ? `item${slug && `-${slug}`}` : slug;
  if (!taken.has(base)) return base;
  let suffix = 2;
  while (taken.has(`${base}-${suffix}`)) suffix += 1;
  return `${base}-${suffix}`;
}
