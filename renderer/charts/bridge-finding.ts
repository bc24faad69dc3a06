import type { Bridge } from '../../model/exposure/bridge.ts';
import { realChange } from '../format/change.ts';
import { shortMoney } from '../format/money.ts';

/** One assumption's part in a change, under the name people know it by. */
export interface NamedStep {
  readonly name: string;
  readonly change: number;
}

/** The steps that change anything, largest first; where the order says something, in it. */
export function stepsThatMatter(
  { from, to, steps, method }: Bridge,
  nameOf: (step: Bridge['steps'][number]) => string,
): readonly NamedStep[] {
  const scale = Math.max(Math.abs(from), Math.abs(to), ...steps.map((one) => Math.abs(one.change)));
  const named = steps
    .filter(({ change }) => Math.abs(change) > 1e-9 * scale)
    .map((step) => ({ name: nameOf(step), change: step.change }));
  return method === 'given-order'
    ? named
    : named.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

/** What brings the change: "Google Cloud brings $3.1 M of the $4.0 M more". */
export function bridgeFinding(
  { from, to }: Bridge,
  steps: readonly NamedStep[],
  currency: string,
): string {
  const money = (amount: number) => shortMoney(Math.abs(amount), currency);
  const total = realChange(to, from);
  const [largest] = steps.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  if (largest === undefined) return 'Nothing that differs changes the expected loss';
  if (total === 0) {
    return `The differences cancel out: ${midSentence(largest.name)} alone changes ${money(largest.change)}`;
  }
  const more = total > 0 ? 'more' : 'less';
  const [lead] = steps
    .filter(({ change }) => change > 0 === total > 0)
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  if (lead === undefined) return '';
  if (steps.length === 1)
    return `All of the ${money(total)} ${more} comes from ${midSentence(lead.name)}`;
  const rest = total - lead.change;
  if (realChange(lead.change, total) === 0 || rest > 0 === total > 0) {
    return `${lead.name} ${total > 0 ? 'brings' : 'saves'} ${money(lead.change)} of the ${money(total)} ${more}`;
  }
  return total > 0
    ? `${lead.name} brings ${money(lead.change)} more, the rest takes ${money(rest)} back`
    : `${lead.name} saves ${money(lead.change)}, the rest adds ${money(rest)} back`;
}

function midSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}
