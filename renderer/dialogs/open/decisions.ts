import type { ComparedItem } from '../../../electron/file-exchange.ts';
import { leafChoiceKey } from '../../../model/merge/merge-plan.ts';
import type { Decision } from '../../words/merge.ts';

/** What was decided so far, as the merge takes it; what is not in it goes by itself. */
export interface Decisions {
  readonly items: [string, 'mine' | 'theirs' | 'both'][];
  readonly fields: [string, 'mine' | 'theirs'][];
}

export const NO_DECISIONS: Decisions = { items: [], fields: [] };

/** Decides about an item as a whole; what was decided of its fields before no longer counts. */
export function withDecision(
  { items, fields }: Decisions,
  item: ComparedItem,
  decision: Decision,
): Decisions {
  const others = items.filter(([key]) => key !== item.key);
  const own = leafChoiceKey(item.key, '');
  return {
    items: decision === 'itself' ? others : [...others, [item.key, decision]],
    fields: fields.filter(([key]) => !key.startsWith(own)),
  };
}

/** Decides about one field of an item. */
export function withFieldDecision(
  { items, fields }: Decisions,
  key: string,
  side: 'mine' | 'theirs',
): Decisions {
  return { items, fields: [...fields.filter(([other]) => other !== key), [key, side]] };
}

/** Decides about all items that clash. */
export function withAllClashes(
  items: readonly ComparedItem[],
  decision: 'itself' | 'theirs',
): Decisions {
  if (decision === 'itself') return NO_DECISIONS;
  return {
    items: items.filter(({ isClash }) => isClash).map(({ key }) => [key, decision]),
    fields: [],
  };
}
