import type { Content } from '../change/content.ts';
import type { Deployment } from '../workspace.ts';
import { DEPLOYMENT_COLUMNS, FALLBACK_COLUMNS, MOST_FALLBACKS } from './columns.ts';
import { escapedText } from './escaped-text.ts';
import { NameBook, type Named } from './name-book.ts';
import { listWords } from './read-cell.ts';

export interface PortfolioTable {
  readonly header: readonly string[];
  /** Numbers exactly, text safe for any spreadsheet, null where there is nothing. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A portfolio as a table that can be imported again unchanged: every column there is, with as many fallbacks as any
 * deployment has (at most nine), vendors, models and channels by name where the name tells, else by id. `ids` are the
 * deployments to write, in their order; null: all. Text that a spreadsheet would run gets an apostrophe. Pure.
 */
export function portfolioTable(content: Content, ids: readonly string[] | null): PortfolioTable {
  const deployments = chosen(content.deployments.items, ids);
  const most = deployments.reduce((all, { fallbacks = [] }) => Math.max(all, fallbacks.length), 0);
  const places = Array.from({ length: Math.min(most, MOST_FALLBACKS) }, (_, index) => index);
  const world = worldOf(content);
  return {
    header: [
      ...DEPLOYMENT_COLUMNS.map(({ name }) => name),
      ...places.flatMap((place) =>
        FALLBACK_COLUMNS.map(({ name }) => `fallback${String(place + 1)}_${name}`),
      ),
    ],
    rows: deployments.map((deployment) => [
      ...cellsOf(deployment, DEPLOYMENT_COLUMNS, world),
      ...places.flatMap((place) =>
        cellsOf(deployment.fallbacks?.[place] ?? null, FALLBACK_COLUMNS, world),
      ),
    ]),
  };
}

function chosen(all: readonly Deployment[], ids: readonly string[] | null): readonly Deployment[] {
  if (ids === null) return all;
  const byId = new Map(all.map((deployment) => [deployment.id, deployment]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What the cells of a use say of the world: by the name of the column, given the ids of its model and channel. */
type World = Readonly<Record<string, (use: Use) => string | null>>;
interface Use {
  readonly model: string;
  readonly channel: string;
}

function worldOf({ vendors, models, channels }: Content): World {
  const vendorWords = wordsById(vendors.items);
  const modelWords = wordsById(models.items);
  const channelWords = wordsById(channels.items);
  const vendorOf = new Map(models.items.map(({ id, vendor }) => [id, vendor]));
  const kindOf = new Map(channels.items.map(({ id, kind }) => [id, kind]));
  return {
    vendor: ({ model }) => {
      const vendor = vendorOf.get(model);
      return vendor === undefined ? null : (vendorWords.get(vendor) ?? vendor);
    },
    model: ({ model }) => modelWords.get(model) ?? model,
    channel: ({ channel }) => channelWords.get(channel) ?? channel,
    channelKind: ({ channel }) => kindOf.get(channel) ?? null,
  };
}

/** The name of each thing, or its id where another goes by that name. */
function wordsById(items: readonly Named[]): ReadonlyMap<string, string> {
  const book = new NameBook(items);
  return new Map(items.map(({ id, name }) => [id, book.find(name.trim())?.id === id ? name : id]));
}

function cellsOf(
  item: (Use & Readonly<Record<string, unknown>>) | null,
  columns: readonly { readonly name: string }[],
  world: World,
): readonly (string | number | null)[] {
  return columns.map(({ name }) => {
    if (item === null) return null;
    const told = world[name];
    return cellOf(told === undefined ? item[name] : told(item));
  });
}

function cellOf(value: unknown): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? null : escapedText(value);
  if (!Array.isArray(value) || value.length === 0) return null;
  return escapedText(listWords(value.map(String)));
}
