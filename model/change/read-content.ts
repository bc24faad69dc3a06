import { fail, succeed, type Result } from '../result.ts';
import type { Collection, Content } from './content.ts';
import {
  CHANNEL,
  DECK,
  DEPLOYMENT,
  MODEL,
  SCENARIO,
  VENDOR,
  WORKSPACE_FIELDS,
} from './item-kinds.ts';
import type { ItemKind } from './item-kinds.ts';
import { isJsonFields, type JsonFields } from './json-fields.ts';

interface ContentProblem {
  readonly kind: 'not-content';
  readonly message: string;
}

/**
 * Content as it travels between processes, from its JSON text: every item checked by its schema, unknown
 * fields kept. Refused as `not-content` with the list and the reason where anything does not fit; the
 * database only ever sends what passed the same checks, so a refusal is a bug or a damaged file. Pure.
 */
export function readContent(text: string): Result<Content, ContentProblem> {
  const value = parseJson(text);
  if (!isJsonFields(value)) return refuse('the text is not an object of JSON values');
  const { envelope, workspace } = value;
  if (!isJsonFields(envelope)) return refuse('envelope is missing');
  if (!WORKSPACE_FIELDS.is(workspace)) {
    return refuse(`workspace: ${WORKSPACE_FIELDS.problem(workspace) ?? 'not valid'}`);
  }
  const problems: string[] = [];
  const read = <Item extends object>(name: string, kind: ItemKind<Item>): Collection<Item> => {
    const collection = readCollection(value[name], kind);
    if (collection.ok) return collection.value;
    problems.push(`${name}: ${collection.problem.message}`);
    return { items: [], positions: [] };
  };
  const content: Content = {
    envelope,
    workspace,
    vendors: read('vendors', VENDOR),
    models: read('models', MODEL),
    channels: read('channels', CHANNEL),
    deployments: read('deployments', DEPLOYMENT),
    scenarios: read('scenarios', SCENARIO),
    decks: read('decks', { ...DECK, is: isDeck }),
  };
  const problem = problems[0];
  return problem === undefined ? succeed(content) : refuse(problem);
}

/** A deck that came from a file may lack an id: it is carried along and cannot be changed. */
function isDeck(value: unknown): value is JsonFields {
  return isJsonFields(value);
}

function readCollection<Item extends object>(
  value: unknown,
  kind: ItemKind<Item>,
): Result<Collection<Item>, ContentProblem> {
  if (!isJsonFields(value)) return refuse('missing');
  const { items, positions } = value;
  if (!Array.isArray(items) || !Array.isArray(positions)) return refuse('missing');
  if (items.length !== positions.length) return refuse('items and positions differ in number');
  if (!isListOf(positions, isNumber)) return refuse('a position is not a number');
  const list: readonly unknown[] = items;
  if (isListOf(list, kind.is)) return succeed({ items: list, positions });
  const first = list.find((item) => !kind.is(item));
  return refuse(kind.problem(first) ?? 'an item is not valid');
}

function isListOf<Item>(
  list: readonly unknown[],
  is: (item: unknown) => item is Item,
): list is readonly Item[] {
  return list.every(is);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function refuse(message: string): { readonly ok: false; readonly problem: ContentProblem } {
  return fail({ kind: 'not-content', message });
}
