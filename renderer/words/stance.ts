import {
  STANCE_DEFAULTS,
  type PartialBlocks,
  type StanceKind,
  type StanceOutcome,
} from '../../model/scenario.ts';
import { listed } from './list.ts';
import { readableId } from './readable-id.ts';

export const stanceNames: Readonly<Record<StanceKind, string>> = {
  follow: 'Follow',
  partial: 'Partial',
  diverge: 'Diverge',
};

/** What an outcome of a stance is called: its own name, or its kind's, or its id where the file says no more. */
export function stanceOutcomeName({ id, name, kind }: StanceOutcome): string {
  return name ?? (id === kind ? stanceNames[kind] : readableId(id));
}

/** What a stance does, in a few words: how long it takes to act, and to restore once reversed. */
export function stanceSentence(outcome: StanceOutcome): string {
  if (outcome.kind === 'diverge') return 'Keeps offering the models.';
  const act = outcome.actDays ?? STANCE_DEFAULTS.actDays;
  const restore = outcome.restoreDays ?? STANCE_DEFAULTS.restoreDays;
  const whom = outcome.kind === 'follow' ? 'everyone' : blockedCustomers(outcome.blocks);
  const when = act === 0 ? 'at once' : `after ${String(act)} days`;
  const back =
    restore === null ? 'stays withdrawn' : `back ${String(restore)} days after a reversal`;
  return `Withdraws from ${whom} ${when}; ${back}.`;
}

export function blockedCustomers(blocks: PartialBlocks | undefined): string {
  const parts = [
    ...(blocks?.government ?? []).map((status) => governmentNames[status]),
    ...(blocks?.regulated === true ? ['regulated work'] : []),
    ...(blocks?.regions ?? []).map((region) => `region ${region}`),
  ];
  return parts.length === 0 ? 'nobody yet' : listed(parts);
}

export const governmentNames = {
  none: 'work without government contracts',
  subcontract: 'subcontracts',
  prime: 'prime contracts',
} as const;
