import { SHOWN_DECK } from '../change/item-kinds.ts';
import { fieldOf, textOf } from '../file/json-access.ts';
import {
  COURSE_DEFAULTS,
  SCENARIO_DEFAULTS,
  STANCE_DEFAULTS,
  variableKey,
  influenceEndSchema,
  stanceKey,
} from '../scenario.ts';
import { DEPLOYMENT_DEFAULTS } from '../workspace.ts';
import type { Noun } from './difference.ts';

/** What must be known of the fields of a thing to tell whether two say the same (spec/scenario-file.md). */
export interface Fields {
  /** What an absent field means. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Lists whose order says nothing. */
  readonly sets: readonly string[];
  /** Objects within, compared as a whole. */
  readonly parts: Readonly<Record<string, Fields>>;
}

/** A sort of thing that stands in a list. */
export interface Kind extends Fields {
  readonly noun: Noun;
  /** What tells one from its siblings. */
  readonly keyOf: (item: unknown) => string;
  /** The fields that the key is made of. */
  readonly keyFields: readonly string[];
  readonly nameField: string;
  readonly lists: Readonly<Record<string, Kind>>;
  /** Whether the order of such a list says anything. */
  readonly isOrdered: boolean;
  /** Whether a thing's lists can be looked into: those of a deck that only a newer app can show cannot. */
  readonly isOpen: (item: unknown) => boolean;
}

/** The lists in which versions of a thing are told apart item by item; where one cannot be looked into they are fields. */
export function listsWithin(
  { lists, isOpen }: Kind,
  ...versions: readonly unknown[]
): Readonly<Record<string, Kind>> {
  return versions.every((version) => version === undefined || isOpen(version)) ? lists : {};
}

const nothing: Fields = { defaults: {}, sets: [], parts: {} };

function kind(noun: Noun, more: Partial<Kind>): Kind {
  return {
    ...nothing,
    noun,
    keyOf: (item) => textOf(item, 'id') ?? '',
    keyFields: ['id'],
    nameField: 'name',
    lists: {},
    isOrdered: true,
    isOpen: () => true,
    ...more,
  };
}

const fallbackFields: Fields = { ...nothing, defaults: { annualCostDelta: 0 } };
const use = {
  keyOf: (item: unknown) => `${textOf(item, 'model') ?? ''}:${textOf(item, 'channel') ?? ''}`,
  keyFields: ['model', 'channel'],
};

const fallback = kind('fallback', { ...fallbackFields, ...use });
const deployment = kind('deployment', {
  defaults: { ...DEPLOYMENT_DEFAULTS, agencies: [] },
  sets: ['agencies'],
  lists: { fallbacks: fallback },
});

/** What stands in lists of the workspace. */
export const WORKSPACE_LISTS = {
  vendors: kind('vendor', {}),
  models: kind('model', { defaults: { openWeights: false } }),
  channels: kind('channel', {}),
  availability: kind('offer', { ...use, sets: ['regions'], isOrdered: false }),
  deployments: deployment,
} as const;

/** The workspace: the one thing of a document that stands in no list. */
export const WORKSPACE = kind('workspace', {
  keyOf: () => '',
  keyFields: [],
  lists: WORKSPACE_LISTS,
});

const designation = kind('designation', {
  nameField: 'issuer',
  parts: { target: { ...nothing, sets: ['models'] } },
  lists: {
    outcomes: kind('outcome', {
      defaults: { issued: true, ...COURSE_DEFAULTS },
      sets: ['agencies', 'channels', 'regions'],
    }),
  },
});

const stance = kind('stance', {
  keyOf: (item) =>
    stanceKey({ vendor: textOf(item, 'vendor') ?? '', channel: textOf(item, 'channel') ?? '' }),
  keyFields: ['vendor', 'channel'],
  lists: {
    outcomes: kind('outcome', {
      defaults: STANCE_DEFAULTS,
      parts: {
        blocks: { ...nothing, defaults: { regulated: false }, sets: ['government', 'regions'] },
      },
    }),
  },
});

const driver = kind('driver', {
  lists: { outcomes: kind('outcome', { defaults: { switchDaysFactor: 1 } }) },
});

const influence = kind('influence', {
  keyOf: (item) => `${endText(fieldOf(item, 'from'))} -> ${endText(fieldOf(item, 'to'))}`,
  keyFields: ['from', 'to'],
  isOrdered: false,
});

/** An end of an influence in words; '' for what is none. */
function endText(value: unknown): string {
  const end = influenceEndSchema.safeParse(value);
  return end.success ? `${variableKey(end.data)}=${end.data.outcome}` : '';
}

const plan = kind('plan', {
  lists: {
    mitigations: kind('mitigation', {
      keyOf: (item) => textOf(item, 'kind') ?? '',
      keyFields: ['kind'],
      defaults: { cost: 0, annualCost: 0, first: false, valueRetained: 1, annualCostDelta: 0 },
      sets: ['deployments'],
      parts: { fallback: fallbackFields },
    }),
  },
});

const scenario = kind('scenario', {
  defaults: { status: 'draft', basedOn: null, ...SCENARIO_DEFAULTS },
  lists: {
    designations: designation,
    stances: stance,
    drivers: driver,
    influences: influence,
    plans: plan,
  },
});

/** Version 1 of a deck is the one that does not say so. */
const deck = kind('deck', {
  defaults: { status: 'draft', version: 1 },
  isOpen: SHOWN_DECK.is,
  lists: {
    slides: kind('slide', { nameField: 'headline' }),
    snapshots: kind('snapshot', { nameField: 'at', isOrdered: false }),
    comments: kind('comment', { nameField: 'author', isOrdered: false, defaults: { done: false } }),
    reviews: kind('review', { nameField: 'author', isOrdered: false }),
  },
});

/** What stands in lists of the document itself. */
export const DOCUMENT_LISTS = { scenarios: scenario, decks: deck } as const;

/** The document's own fields. */
export const DOCUMENT_FIELDS: Fields = {
  defaults: { requires: [], parents: [], signatures: [] },
  sets: ['requires', 'parents'],
  parts: {},
};
