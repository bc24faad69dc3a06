import type { Exposure } from '../../model/exposure/result.ts';
import type { Aim } from '../../model/suggest/choice.ts';
import type { Suggestion, SuggestProgress } from '../../model/suggest/suggest.ts';
import { exactMoney, shortMoney, tickMoney } from '../format/money.ts';
import { count, percent } from '../format/number.ts';

export const aimNames: Readonly<Record<Aim, string>> = {
  expected: 'Expected loss',
  cvar95: 'CVaR 95',
};

export const aimMeanings: Readonly<Record<Aim, string>> = {
  expected: 'What it comes to on average.',
  cvar95: 'What it comes to in the worst twentieth of cases.',
};

/**
 * What was found, in one sentence: at what cost, and what it changes. `plans`, doing nothing first and the suggested one last,
 * are the full figures, once they are there.
 */
export function suggestionFinding(
  suggestion: Suggestion,
  plans: Exposure['plans'] | null,
  currency: string,
): string {
  const { mitigations, cost, aim, budget } = suggestion;
  const before = plans?.[0]?.[aim] ?? suggestion.before;
  const after = plans?.at(-1)?.[aim] ?? suggestion.after;
  const aimed = aim === 'expected' ? 'the expected loss' : 'CVaR 95';
  if (mitigations.length === 0) {
    return `Nothing within ${tickMoney(budget, currency)} lowers ${aimed} by more than it costs`;
  }
  return `For ${shortMoney(cost, currency)}, ${aimed} falls from ${shortMoney(before, currency)} to ${shortMoney(after, currency)}, the plan’s cost included`;
}

/** How far the suggestion may be from the best there is, and by what it was judged. */
export function proofWords({ gap, after, states }: Suggestion, currency: string): string {
  const sample = states === null ? '' : `On ${count(states)} sampled states: `;
  if (gap === null) return `${sample}the time was over before anything could be proven.`;
  const most = gap * Math.abs(after);
  const proof =
    most < 0.5
      ? 'proven to be the best choice within the budget.'
      : `proven: no other choice within the budget is better by more than ${shortMoney(most, currency)} (${percent(gap)}).`;
  return sample === '' ? proof.charAt(0).toUpperCase() + proof.slice(1) : sample + proof;
}

/** How far the search is. */
export function progressWords(progress: SuggestProgress): string {
  switch (progress.kind) {
    case 'working-out':
      return `Working out what the mitigations do, alone and together: ${percent(progress.done)}`;
    case 'searching':
      return progress.gap === null
        ? 'Searching for the best choice…'
        : `Searching: the best so far is within ${percent(progress.gap)} of the best there can be`;
  }
}

/** A name for the plan, which can be changed: what it is for and what it may cost. */
export function suggestedName({ aim, budget }: Suggestion, currency: string): string {
  const aimed = aim === 'expected' ? 'lowest expected loss' : 'lowest CVaR 95';
  return `Suggested: ${aimed} for ${exactMoney(budget, currency)}`;
}
