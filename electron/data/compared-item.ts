import { readDeck } from '../../model/deck/read-deck.ts';
import type { Deck } from '../../model/deck/deck.ts';
import type { Content } from '../../model/change/content.ts';
import { itemId } from '../../model/change/item-kinds.ts';
import { fieldOf, listOf, textOf } from '../../model/file/json-access.ts';
import { isClashing, type Leaf, type MergedItem } from '../../model/merge/merge-plan.ts';
import type { MergeSides } from '../../model/merge/plan-merge.ts';
import type { ComparedItem } from '../file-exchange.ts';
import { itemName } from './item-name.ts';

/** An item that differs, as the window lists it: what it is called, and field by field what either side says. */
export function comparedItem(item: MergedItem, sides: MergeSides): ComparedItem {
  const { key, collection, id, state, leaves } = item;
  const decks = collection === 'decks' ? decksOf(id, sides) : null;
  return {
    key,
    collection,
    id,
    name: itemName(item, sides),
    state,
    isClash: isClashing(item),
    fields: leaves.map((leaf) => ({
      key: leaf.key,
      within: leaf.within.map((step) => ({ ...step })),
      field: leaf.field ?? null,
      order: leaf.order ?? null,
      base: jsonOf(shownValue(leaf, leaf.base, decks?.base)),
      mine: jsonOf(shownValue(leaf, leaf.mine, decks?.mine)),
      theirs: jsonOf(shownValue(leaf, leaf.theirs, decks?.theirs)),
      isClash: leaf.isClash,
    })),
  };
}

/** A value as JSON text; null: it is not there. */
function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

interface Decks {
  readonly base: Deck | null;
  readonly mine: Deck | null;
  readonly theirs: Deck | null;
}

function decksOf(id: string, { base, mine, theirs }: MergeSides): Decks {
  const deckOf = (content: Content | null) => {
    const carried = content?.decks.items.find((own) => itemId(own) === id);
    const deck = carried && readDeck(carried);
    return deck?.ok === true ? deck.value : null;
  };
  return { base: deckOf(base), mine: deckOf(mine), theirs: deckOf(theirs) };
}

/** What people know a value by: slides by their headlines, charts by the figures they show; anything else is itself. */
function shownValue(leaf: Leaf, value: unknown, deck: Deck | null | undefined): unknown {
  if (value === undefined || !deck) return value;
  if (leaf.order !== undefined && Array.isArray(value)) {
    return value.map((id: unknown) => deck.slides.find((slide) => slide.id === id)?.headline ?? id);
  }
  const [step] = leaf.within;
  if (leaf.field === undefined && step?.list === 'slides') return textOf(value, 'headline');
  if (leaf.field === undefined && step !== undefined)
    return textOf(value, 'text') ?? textOf(value, 'verdict');
  if (leaf.field === 'charts' && Array.isArray(value)) {
    return value.map((chart: unknown) => ({
      chart: fieldOf(chart, 'kind'),
      figures: figuresShown(chart, deck),
    }));
  }
  return value;
}

function figuresShown(chart: unknown, { snapshots = [] }: Deck): readonly object[] {
  const shown = listOf(chart, 'snapshots');
  return snapshots
    .filter(({ id }) => shown.includes(id))
    .map(({ scenario, workspace, figures: { loss }, at }) => ({
      scenario: scenario.name,
      expected: loss.expected,
      currency: workspace.currency,
      at,
    }));
}
