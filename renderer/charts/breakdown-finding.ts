import { percent } from '../format/number.ts';

interface Group {
  readonly name: string;
  readonly amount: number;
  /** What it is on file; empty where there is none, such as no region; null for several together. */
  readonly value?: string | null;
}

/** Which group bears how much of the loss; `groups` largest first, those that gain by it last. */
export function breakdownFinding(what: string, groups: readonly Group[]): string {
  const first = groups[0];
  const largest = Math.max(0, ...groups.map(({ amount }) => Math.abs(amount)));
  const losing = groups.filter(({ amount }) => amount > 1e-9 * largest);
  if (first === undefined || losing.length === 0) return `No ${oneOf(what)} is expected to lose`;
  const somebodyGains = groups.some(({ amount }) => amount < -1e-9 * largest);
  if (losing.length === 1) {
    return somebodyGains
      ? `Only ${within(what, first)} is expected to lose`
      : `All of the loss falls on ${within(what, first)}`;
  }
  const tied = losing.filter(({ amount }) => first.amount - amount <= 1e-9 * largest);
  // A share of a sum that gains were taken off would say more than all of it.
  if (somebodyGains) {
    return tied.length > 1
      ? `${namesOf(what, tied)} lose most, and as much as each other`
      : `${leading(what, first)} loses most`;
  }
  const share = percent(first.amount / losing.reduce((sum, { amount }) => sum + amount, 0));
  return tied.length > 1
    ? `${namesOf(what, tied)} bear ${share} of the loss each`
    : `${leading(what, first)} bears ${share} of the loss`;
}

const MOST_NAMES = 3;

function namesOf(what: string, groups: readonly Group[]): string {
  if (groups.length > MOST_NAMES) return `${groups.length} ${pluralOf(what)}`;
  const names = groups.map((group, place) => (place === 0 ? leading : within)(what, group));
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** At the start of a sentence. A region is often a short code, such as "us", that would be read as another word. */
function leading(what: string, { name, value }: Group): string {
  return hasCode(what, value) ? `Region ${name}` : name;
}

function within(what: string, { name, value }: Group): string {
  return hasCode(what, value) ? `region ${name}` : name;
}

function hasCode(what: string, value: Group['value']): boolean {
  return what === 'region' && value !== undefined && value !== null && value !== '';
}

function oneOf(what: string): string {
  return what === 'criticality' ? 'level of criticality' : what;
}

function pluralOf(what: string): string {
  return what === 'criticality' ? 'levels' : `${what}s`;
}
