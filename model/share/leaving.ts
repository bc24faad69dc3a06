import type { DivergeDocument } from '../document.ts';
import { isObject } from '../file/json-access.ts';
import { PLACE_NAMES, REFERENCES } from './place-names.ts';

/** One sort of thing that a file says, and what it says. */
export interface Leaving {
  /** "Deployment names". */
  readonly what: string;
  /** How many different ones. */
  readonly count: number;
  /** The first of them, as they stand in the file. */
  readonly examples: readonly string[];
}

/** So many are listed of each sort. */
const MOST_EXAMPLES = 50;

/**
 * Everything a reader of a document learns but its structure: each name, id, text and amount in it, told from what is
 * really going to be written and not from what was meant to be. Fields nobody knows are listed by their place. What only
 * refers to something listed is not said again, nor are days, shares and choices, which name nobody. Pure; costs one pass.
 */
export function leavingWith(document: DivergeDocument): readonly Leaving[] {
  const said = new Map<string, Set<string>>();
  walk(document, '', (place, value) => {
    if (REFERENCES.has(place)) return;
    const what = PLACE_NAMES.get(place) ?? otherPlace(place, value);
    if (what === null) return;
    const values = said.get(what) ?? new Set();
    said.set(what, values.add(String(value)));
  });
  const order = [...new Set([...others(said.keys()), ...PLACE_NAMES.values()])];
  return order.flatMap((what) => {
    const values = said.get(what);
    if (values === undefined) return [];
    return [{ what, count: values.size, examples: [...values].slice(0, MOST_EXAMPLES) }];
  });
}

/** What nobody expects in a file is told before all that is usual. */
function others(said: Iterable<string>): readonly string[] {
  return [...said].filter((what) => what.startsWith(OTHER));
}

const OTHER = 'Other: ';

/** Known numbers and choices are structure; anything else that nobody named here is told by its place. */
function otherPlace(place: string, value: unknown): string | null {
  if (place.startsWith('decks[].')) {
    return typeof value === 'string' ? 'Texts of decks' : 'Figures frozen in decks';
  }
  const dot = place.lastIndexOf('.');
  const isKnown = PARENTS.has(place.slice(0, Math.max(dot, 0)));
  if (isKnown && STRUCTURE.has(place.slice(dot + 1))) return null;
  return value === '' ? null : `${OTHER}${place}`;
}

/** Where fields the format knows stand; one of the same name elsewhere is somebody else's. */
const PARENTS: ReadonlySet<string> = new Set(
  ['', 'scenarios[].stances[].outcomes[].blocks.government[]', ...PLACE_NAMES.keys()].map((place) =>
    place.slice(0, Math.max(place.lastIndexOf('.'), 0)),
  ),
);

const STRUCTURE: ReadonlySet<string> = new Set([
  'format',
  'version',
  'alg',
  'kind',
  'openWeights',
  'government',
  'government[]',
  'regulated',
  'criticality',
  'response',
  'switchDays',
  'valueRetained',
  'status',
  'horizonDays',
  'influenceStrength',
  'issued',
  'announcedDay',
  'effectiveDay',
  'windDownDays',
  'reversedDay',
  'binds',
  'probability',
  'actDays',
  'restoreDays',
  'switchDaysFactor',
  'weight',
  'first',
]);

/** Every text, number and choice with its place, list indices left out: `workspace.deployments[].name`. */
function walk(value: unknown, place: string, say: (place: string, leaf: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, `${place}[]`, say);
  } else if (isObject(value)) {
    for (const [field, inner] of Object.entries(value)) {
      walk(inner, place === '' ? field : `${place}.${field}`, say);
    }
  } else if (value !== undefined && value !== null) say(place, value);
}
