import type { Content } from '../../model/change/content.ts';
import { deploymentsOf, shorteningOf } from '../../model/plan/reach.ts';
import type { Mitigation } from '../../model/scenario.ts';
import { tickMoney } from '../format/money.ts';
import { percent, plural } from '../format/number.ts';
import { listed } from './list.ts';

export const mitigationNames: Readonly<Record<Mitigation['kind'], string>> = {
  prequalify: 'Prequalify a fallback',
  addFallback: 'Add a fallback',
  relocate: 'Relocate',
};

export const mitigationMeanings: Readonly<Record<Mitigation['kind'], string>> = {
  prequalify: 'Do the work of switching ahead: from then on, switching to it takes fewer days.',
  addFallback: 'Give deployments one more model and channel to switch to when theirs is blocked.',
  relocate: 'Move deployments to another model and channel from day 0, whatever happens then.',
};

/** What the sentences about mitigations need to know. */
export type MitigationContent = Pick<Content, 'workspace' | 'models' | 'channels' | 'deployments'>;

interface MitigationWords {
  /** Where: which deployments. */
  readonly where: string;
  /** What it does there. */
  readonly what: string;
  /** What it costs. */
  readonly cost: string;
  /** Why it may be good for nothing, if so. */
  readonly warning: string | null;
}

/** The mitigation at a place of a plan's list, in words, given those applied before it. */
export function mitigationWords(
  mitigations: readonly Mitigation[],
  place: number,
  content: MitigationContent,
): MitigationWords | null {
  const mitigation = mitigations[place];
  if (mitigation === undefined) return null;
  const { currency } = content.workspace;
  return {
    where: whereWords(mitigation, content),
    cost: costWords(mitigation, currency),
    ...effectWords(mitigations, place, mitigation, content),
  };
}

function whereWords(mitigation: Mitigation, { deployments }: MitigationContent): string {
  if (mitigation.deployments === 'all') return 'All deployments';
  const reached = deploymentsOf(mitigation, deployments.items);
  if (reached.length === 0) return 'No deployment';
  return reached.length <= 3
    ? listed(reached.map(({ name }) => name))
    : plural(reached.length, 'deployment');
}

function costWords({ cost = 0, annualCost = 0 }: Mitigation, currency: string): string {
  const parts = [
    ...(cost > 0 ? [`${tickMoney(cost, currency)} once`] : []),
    ...(annualCost > 0 ? [`${tickMoney(annualCost, currency)} a year`] : []),
  ];
  return parts.length === 0 ? 'costs nothing' : listed(parts);
}

function effectWords(
  mitigations: readonly Mitigation[],
  place: number,
  mitigation: Mitigation,
  content: MitigationContent,
): Pick<MitigationWords, 'what' | 'warning'> {
  const { currency, availability } = content.workspace;
  switch (mitigation.kind) {
    case 'prequalify': {
      const to = nameOfUse(mitigation.model, mitigation.channel, content);
      const switching = to === null ? 'switching takes' : `switching to ${to} takes`;
      const shortening = shorteningOf(mitigations, place, content.deployments.items);
      if (shortening === null) {
        return {
          what: `${switching} at most ${days(mitigation.switchDays)}`,
          warning: 'Changes nothing: no such fallback takes longer.',
        };
      }
      const [least, most] = shortening.from;
      const before = least === most ? String(most) : `${String(least)} to ${String(most)}`;
      const reached = deploymentsOf(mitigation, content.deployments.items).length;
      const part =
        shortening.deployments === reached
          ? ''
          : `, in ${String(shortening.deployments)} of ${String(reached)}`;
      return {
        what: `${switching} ${days(mitigation.switchDays)} instead of ${before}${part}`,
        warning: null,
      };
    }
    case 'addFallback': {
      const { fallback, first = false } = mitigation;
      const isOffered = availability.some(
        ({ model, channel }) => model === fallback.model && channel === fallback.channel,
      );
      const switching =
        fallback.switchCost > 0
          ? `${days(fallback.switchDays)} and ${tickMoney(fallback.switchCost, currency)} to switch`
          : `${days(fallback.switchDays)} to switch`;
      return {
        what: `${nameOfUse(fallback.model, fallback.channel, content) ?? ''} as the ${first ? 'first' : 'last'} fallback: ${switching}, ${keeps(fallback, currency)}`,
        warning: isOffered ? null : 'Never used: this model is not offered there.',
      };
    }
    case 'relocate':
      return {
        what: `${nameOfUse(mitigation.model, mitigation.channel, content) ?? ''} from day 0, ${keeps(mitigation, currency)}`,
        warning: null,
      };
  }
}

function keeps(
  {
    valueRetained = 1,
    annualCostDelta = 0,
  }: { readonly valueRetained?: number | undefined; readonly annualCostDelta?: number | undefined },
  currency: string,
): string {
  const value =
    valueRetained === 1 ? 'keeps all its value' : `keeps ${percent(valueRetained)} of its value`;
  if (annualCostDelta === 0) return value;
  const amount = tickMoney(Math.abs(annualCostDelta), currency);
  return `${value}, ${annualCostDelta > 0 ? 'costs' : 'saves'} ${amount} a year`;
}

function nameOfUse(
  model: string | undefined,
  channel: string | undefined,
  { models, channels }: MitigationContent,
): string | null {
  const on = channels.items.find(({ id }) => id === channel)?.name ?? channel;
  if (model === undefined) return on === undefined ? null : `anything on ${on}`;
  const what = models.items.find(({ id }) => id === model)?.name ?? model;
  return on === undefined ? what : `${what} on ${on}`;
}

function days(count: number): string {
  return plural(count, 'day');
}
