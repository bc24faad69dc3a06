import type { Exposure } from '../../model/exposure/result.ts';
import { amountWords, shareWords } from './figures.ts';
import { readableLine } from '../readable-line.ts';
import { tableLines } from './table.ts';

/** Each variable with its outcomes, and what part of the variance it explains. */
export function driverLines(
  { sensitivity, evppi, plans }: Exposure,
  areTied: boolean,
): readonly string[] {
  const amount = amountWords(
    sensitivity.flatMap(({ expectedLossGiven }) => Object.values(expectedLossGiven)),
  );
  const hasChoice = plans.length > 1;
  const rows = sensitivity.flatMap(({ variable, expectedLossGiven, probability, ...index }) =>
    Object.entries(expectedLossGiven).map(([outcome, loss], at) => [
      at === 0 ? variable : '',
      outcome,
      shareWords(probability[outcome] ?? 0),
      amount(loss),
      ...(at === 0 ? [firstOrderWords(index)] : []),
      ...(at === 0 && hasChoice ? [amount(evppi[variable] ?? 0)] : []),
    ]),
  );
  const head = ['', 'outcome', 'probability', 'expected loss', 'of the variance'];
  if (rows.length === 0) return [];
  return [
    ...tableLines([hasChoice ? [...head, 'worth knowing'] : head, ...rows], [2, 3, 4, 5]),
    ...(areTied
      ? ['  Variables tied by influences share parts of the variance: these overlap.']
      : []),
  ];
}

function firstOrderWords(
  index: Pick<Exposure['sensitivity'][number], 'firstOrder' | 'standardError'>,
) {
  const { firstOrder, standardError } = index;
  const share = shareWords(firstOrder);
  return standardError === undefined ? share : `${share} ± ${shareWords(standardError.firstOrder)}`;
}

/** The plans by expected total, what each leaves to regret, and what knowing all beforehand is worth. */
export function decisionLines(exposure: Exposure): readonly string[] {
  const { plans, evpi, evpiStandardError } = exposure;
  const amount = amountWords(plans.map(({ max }) => max));
  const rows = plans
    .toSorted((left, right) => left.expected - right.expected)
    .map((plan) => [
      plan.id === 'none' ? 'no plan' : plan.id,
      ...[plan.cost, plan.expected, plan.sd, plan.p95, plan.cvar95, plan.max, plan.maxRegret].map(
        amount,
      ),
    ]);
  const head = [
    'plan',
    'cost',
    'expected',
    'std. dev.',
    '95th pct.',
    'worst 5%',
    'maximum',
    'max. regret',
  ];
  const error = evpiStandardError === undefined ? '' : ` ± ${amount(evpiStandardError)}`;
  return [
    ...tableLines([head, ...rows], [1, 2, 3, 4, 5, 6, 7]),
    ...bestWords(plans),
    `  Knowing everything before choosing is worth ${amount(evpi)}${error}.`,
  ];
}

/** Plans whose totals are the same to nine digits are one answer, and are shown as one. */
function bestWords(plans: Exposure['plans']): readonly string[] {
  if (plans.length < 2) return [];
  const least = Math.min(...plans.map(({ expected }) => expected));
  const scale = Math.max(...plans.map(({ expected }) => Math.abs(expected)));
  const best = plans.filter(({ expected }) => expected - least <= 1e-9 * scale);
  const names = best.map(({ id }) => readableLine(id === 'none' ? 'no plan' : id)).join(', ');
  return [`  Least in expectation${best.length > 1 ? ', all alike' : ''}: ${names}.`];
}
