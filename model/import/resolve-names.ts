import {
  channelKindSchema,
  type Channel,
  type Model,
  type Vendor,
  type Workspace,
} from '../workspace.ts';
import type { NameChoice, NameKind } from './layout.ts';
import { NameBook } from './name-book.ts';
import type { RowValues } from './read-rows.ts';
import type { RowProblems } from './row-problems.ts';
import { unknownNames, type CountedName, type UnknownName } from './unknown-names.ts';
import { usesOf, type Use } from './uses.ts';
import { commonKind, commonVendor } from './well-known.ts';

/** The part of a workspace that names are looked up in. */
export type KnownWorld = Pick<Workspace, 'vendors' | 'models' | 'channels' | 'availability'>;

export interface ResolvedNames {
  readonly unknown: readonly UnknownName[];
  /** The ids a use means; undefined where its cells are empty or nobody knows. */
  readonly idsOf: (use: Use) => { readonly model?: string; readonly channel?: string };
  /** What the rows name and the workspace does not have yet. */
  readonly made: {
    readonly vendors: readonly Vendor[];
    readonly models: readonly Model[];
    readonly channels: readonly Channel[];
  };
}

/** How a problem names the column of a use. */
export type HeaderOf = (target: string) => string;

/**
 * Finds the vendors, models and channels that rows name, by id or name, capitals aside, and makes those that are new, or
 * takes them for what was chosen. Rows that contradict each other or the workspace about whose a model is, and models that
 * are nobody's, are put down. Pure and deterministic.
 */
export function resolveNames(
  rows: readonly RowValues[],
  known: KnownWorld,
  choices: readonly NameChoice[],
  headerOf: HeaderOf,
  problems: RowProblems,
): ResolvedNames {
  const books = {
    vendor: new NameBook(known.vendors),
    model: new NameBook(known.models),
    channel: new NameBook(known.channels),
  };
  const existing = { vendor: known.vendors, model: known.models, channel: known.channels };
  const uses = rows.flatMap(usesOf);
  const unknown = unknownNames(countedNames(uses, books), existing, choices);
  for (const { kind, name, means } of unknown) if (means !== null) books[kind].alias(name, means);
  for (const { kind, name } of unknown) books[kind].take(name);

  const claims = claimsOf(uses, known, unknown, books);
  const kinds = channelKinds(uses, known, books.channel, headerOf, problems);
  for (const use of uses) checkVendor(use, claims, books, headerOf, problems);
  return {
    unknown: unknown.map((one) => withVendorName(one, claims, books)),
    idsOf: (use) => {
      const model = use.model === undefined ? undefined : books.model.find(use.model)?.id;
      const channel = use.channel === undefined ? undefined : books.channel.find(use.channel)?.id;
      return {
        ...(model === undefined ? {} : { model }),
        ...(channel === undefined ? {} : { channel }),
      };
    },
    made: {
      vendors: books.vendor.made,
      models: books.model.made.flatMap(({ id, name }) => {
        const claim = claims.get(id);
        return claim === undefined ? [] : [{ id, vendor: claim.vendor, name }];
      }),
      channels: books.channel.made.map((made) => ({
        ...made,
        kind: kinds.get(made.id) ?? commonKind(made.name),
      })),
    },
  };
}

type Books = Readonly<Record<NameKind, NameBook>>;

/** Whose a model is, and who says so: a row, or (null) the workspace or the person. */
interface Claim {
  readonly vendor: string;
  readonly row: number | null;
}

function countedNames(uses: readonly Use[], books: Books): readonly CountedName[] {
  const counted = new Map<string, { kind: NameKind; name: string; uses: number }>();
  for (const use of uses) {
    for (const kind of ['vendor', 'model', 'channel'] as const) {
      const name = use[kind];
      if (name === undefined || books[kind].find(name) !== undefined) continue;
      const key = `${kind} ${name.toLowerCase()}`;
      const before = counted.get(key);
      if (before === undefined) counted.set(key, { kind, name, uses: 1 });
      else before.uses += 1;
    }
  }
  return [...counted.values()];
}

/** The workspace comes first, then what a person chose, what the first row says, and what is commonly known. */
function claimsOf(
  uses: readonly Use[],
  known: KnownWorld,
  unknown: readonly UnknownName[],
  books: Books,
): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>(
    known.models.map((model) => [model.id, { vendor: model.vendor, row: null }]),
  );
  const claim = (model: string, vendor: string, row: number | null) => {
    const { id } = books.model.take(model);
    if (!claims.has(id)) claims.set(id, { vendor: books.vendor.take(vendor).id, row });
  };
  for (const { kind, name, vendor } of unknown) {
    if (kind === 'model' && vendor !== null) claim(name, vendor, null);
  }
  for (const { model, vendor, row } of uses) {
    if (model !== undefined && vendor !== undefined) claim(model, vendor, row);
  }
  for (const { kind, name } of unknown) {
    const vendor = kind === 'model' ? commonVendor(name) : null;
    if (vendor !== null) claim(name, vendor, null);
  }
  return claims;
}

function checkVendor(
  { row, prefix, model: name, vendor: said }: Use,
  claims: ReadonlyMap<string, Claim>,
  { model: models, vendor: vendors }: Books,
  headerOf: HeaderOf,
  problems: RowProblems,
): void {
  const model = name === undefined ? undefined : models.find(name);
  if (model === undefined) return;
  const claim = claims.get(model.id);
  const quoted = JSON.stringify(model.name);
  if (claim === undefined) {
    const mend = 'say whose it is under New names, or in a column of vendors';
    problems.add(row, headerOf(`${prefix}model`), `nobody is known to offer ${quoted}`, mend);
    return;
  }
  if (said === undefined || vendors.find(said)?.id === claim.vendor) return;
  const whose = vendors.find(claim.vendor)?.name ?? claim.vendor;
  const where = claim.row === null ? '' : ` in row ${String(claim.row)}`;
  const message = `${quoted} is ${whose}’s${where}, not ${said}’s`;
  problems.add(row, headerOf(`${prefix}vendor`), message, 'correct one, or do not read the vendor');
}

/** The kind each channel is said to be, once and the same in all rows. */
function channelKinds(
  uses: readonly Use[],
  known: KnownWorld,
  channels: NameBook,
  headerOf: HeaderOf,
  problems: RowProblems,
): ReadonlyMap<string, Channel['kind']> {
  const kinds = new Map(known.channels.map((channel) => [channel.id, channel.kind]));
  for (const { row, channel: name, channelKind } of uses) {
    const channel = name === undefined ? undefined : channels.find(name);
    const said = channelKindSchema.safeParse(channelKind);
    if (channel === undefined || !said.success) continue;
    const before = kinds.get(channel.id) ?? said.data;
    kinds.set(channel.id, before);
    if (before === said.data) continue;
    const message = `“${channel.name}” is ${before} elsewhere, not ${said.data}`;
    problems.add(row, headerOf('channelKind'), message, 'correct one, or do not read the kind');
  }
  return kinds;
}

function withVendorName(
  unknown: UnknownName,
  claims: ReadonlyMap<string, Claim>,
  { model: models, vendor: vendors }: Books,
): UnknownName {
  if (unknown.kind !== 'model' || unknown.means !== null) return unknown;
  const claim = claims.get(models.find(unknown.name)?.id ?? '');
  return {
    ...unknown,
    vendor: claim === undefined ? null : (vendors.find(claim.vendor)?.name ?? null),
  };
}
