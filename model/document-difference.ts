import { stanceKey } from './scenario.ts';
import type { DivergeDocument } from './document.ts';
import { isObject, textOf } from './file/json-access.ts';

/** One thing in which two documents differ, in the words of the format. */
export interface Difference {
  /** `scenarios["open"].stances["anthropic:aws"].outcomes["follow"].probability` */
  readonly place: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What says nothing about what a document means: who wrote it, and hashes over the rest. */
const ABOUT_THE_FILE = ['producer', 'content', 'signatures', 'parents', 'format', 'version'];

/**
 * What differs between two documents, in the model's terms: things of a list are matched by their ids (stances by
 * vendor and channel, influences by their ends), not by their places, so that a row put in front changes nothing
 * else. In the order of the first document, what is new at the end of its list. Pure and deterministic.
 */
export function differencesBetween(
  before: DivergeDocument,
  after: DivergeDocument,
): readonly Difference[] {
  const differences: Difference[] = [];
  compareObjects(withoutFile(before), withoutFile(after), '', differences);
  return differences;
}

function withoutFile(document: DivergeDocument): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(document).filter(([key]) => !ABOUT_THE_FILE.includes(key)),
  );
}

function compare(before: unknown, after: unknown, place: string, found: Difference[]): void {
  if (isObject(before) && isObject(after)) compareObjects(before, after, place, found);
  else if (isKeyedList(before) && isKeyedList(after)) {
    const [first, second] = [keyed(before), keyed(after)];
    compareMaps(first, second, (key) => `${place}[${JSON.stringify(key)}]`, found);
    const order = [...first.keys()].filter((key) => second.has(key));
    const newOrder = [...second.keys()].filter((key) => first.has(key));
    if (order.some((key, position) => key !== newOrder[position])) {
      found.push({ place: `${place} (order)`, kind: 'changed', before: order, after: newOrder });
    }
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    found.push({ place, kind: 'changed', before, after });
  }
}

function compareObjects(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  place: string,
  found: Difference[],
): void {
  compareMaps(
    new Map(Object.entries(before)),
    new Map(Object.entries(after)),
    (key) => (place === '' ? key : `${place}.${key}`),
    found,
  );
}

function compareMaps(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  placeOf: (key: string) => string,
  found: Difference[],
): void {
  for (const [key, value] of before) {
    if (after.has(key)) compare(value, after.get(key), placeOf(key), found);
    else found.push({ place: placeOf(key), kind: 'removed', before: value });
  }
  for (const [key, value] of after) {
    if (!before.has(key)) found.push({ place: placeOf(key), kind: 'added', after: value });
  }
}

function isKeyedList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((item) => isObject(item) && keyOf(item) !== null);
}

/** Items by what names them; the second of the same name gets a number. */
function keyed(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  const map = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(item) ?? '';
    let name = key;
    for (let number = 2; map.has(name); number += 1) name = `${key} (${number})`;
    map.set(name, item);
  }
  return map;
}

function keyOf(item: unknown): string | null {
  const id = textOf(item, 'id');
  if (id !== undefined) return id;
  if (!isObject(item)) return null;
  if (isObject(item['from']) && isObject(item['to'])) {
    return `${endOf(item['from'])} → ${endOf(item['to'])}`;
  }
  const [vendor, model, channel] = ['vendor', 'model', 'channel'].map((key) => textOf(item, key));
  if (channel === undefined) return null;
  if (vendor !== undefined) return stanceKey({ vendor, channel });
  return model === undefined ? null : `${model} on ${channel}`;
}

function endOf(end: Readonly<Record<string, unknown>>): string {
  return ['designation', 'vendor', 'channel', 'driver', 'outcome']
    .flatMap((key) => textOf(end, key) ?? [])
    .join(':');
}
