import type { Channel, Model, Offer, Vendor } from '../workspace.ts';
import { channelKindSchema } from '../workspace.ts';
import { NameBook } from './name-book.ts';
import { offerKey } from './names.ts';
import { cellPlace } from './portfolio-cells.ts';
import { cellText, type KnownWorld, type Use } from './portfolio-uses.ts';
import { ModelVendors } from './portfolio-vendors.ts';
import type { ProblemList } from './problem.ts';
import { didYouMean } from './nearest.ts';

/** What the rows name that the workspace does not have yet. */
export interface Creates {
  readonly vendors: readonly Vendor[];
  readonly models: readonly Model[];
  readonly channels: readonly Channel[];
  /** Model and channel pairs that primaries and fallbacks need and `availability` does not list. */
  readonly offers: readonly Offer[];
}

export interface ReadWorld {
  readonly creates: Creates;
  /** The ids a use means; undefined where its cells are empty. */
  readonly idsOf: (use: Use) => { readonly model?: string; readonly channel?: string };
}

/**
 * Finds the vendors, models and channels the rows name, by id or name, and makes those that are new. A new
 * model needs a vendor in one of its rows; a fallback's model that no row runs and nobody is named for is a
 * model nobody offers.
 */
export function readWorld(
  uses: readonly Use[],
  known: KnownWorld,
  hasVendorColumn: boolean,
  problems: ProblemList,
  warnings: ProblemList,
): ReadWorld {
  const vendors = new ModelVendors(known);
  for (const use of uses) vendors.take(use);
  vendors.check(uses, hasVendorColumn, problems);
  const channels = new NameBook(known.channels);
  const kinds = readChannels(uses, known, channels, problems, warnings);
  const idsOf = (use: Use): { readonly model?: string; readonly channel?: string } => {
    const model = vendors.modelOf(use)?.id;
    const channel = channels.find(cellText(use, 'channel') ?? '')?.id;
    return {
      ...(model === undefined ? {} : { model }),
      ...(channel === undefined ? {} : { channel }),
    };
  };
  return {
    idsOf,
    creates: {
      vendors: vendors.madeVendors,
      models: vendors.madeModels,
      channels: channels.made.map((made) => ({ ...made, kind: kinds.get(made.id) ?? 'cloud' })),
      offers: newOffers(uses.map(idsOf), known),
    },
  };
}

/** Takes every channel named; the kind each is said to be, once and the same in all rows. */
function readChannels(
  uses: readonly Use[],
  known: KnownWorld,
  channels: NameBook,
  problems: ProblemList,
  warnings: ProblemList,
): ReadonlyMap<string, Channel['kind']> {
  const kinds = new Map(known.channels.map((channel) => [channel.id, channel.kind]));
  const isRun = new Set(known.channels.map((channel) => channel.id));
  for (const use of uses) {
    const name = cellText(use, 'channel');
    if (name === undefined || use.prefix !== '') continue;
    const channel = channels.take(name);
    isRun.add(channel.id);
    const kind = channelKindSchema.safeParse(cellText(use, 'channelKind'));
    if (!kind.success) continue;
    const before = kinds.get(channel.id) ?? kind.data;
    kinds.set(channel.id, before);
    if (before === kind.data) continue;
    problems.add(
      cellPlace(use.row, 'channelKind'),
      () => `"${channel.name}" is ${before} elsewhere, not ${kind.data}`,
    );
  }
  for (const use of uses) {
    const name = cellText(use, 'channel');
    if (name === undefined || use.prefix === '' || channels.find(name) !== undefined) continue;
    const meant = didYouMean(name, channels.words());
    channels.take(name);
    if (meant === '') continue;
    warnings.add(
      cellPlace(use.row, `${use.prefix}channel`),
      () => `"${name}" is a new channel${meant}`,
    );
  }
  return kinds;
}

function newOffers(
  uses: readonly { readonly model?: string; readonly channel?: string }[],
  known: KnownWorld,
): readonly Offer[] {
  const listed = new Set(known.availability.map((offer) => offerKey(offer.model, offer.channel)));
  return uses.flatMap(({ model, channel }) => {
    if (model === undefined || channel === undefined) return [];
    const key = offerKey(model, channel);
    if (listed.has(key)) return [];
    listed.add(key);
    return [{ model, channel }];
  });
}
