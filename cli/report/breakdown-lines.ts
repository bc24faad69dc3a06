import type { Exposure, LossBy } from '../../model/exposure/result.ts';
import { amountWords, numberWords } from './figures.ts';
import { tableLines } from './table.ts';

/** How many of a breakdown are listed; the others are summed up. */
const MOST = 8;

/** Outages, stranded deployments, exposed spend. */
export function exposedLines(exposure: Exposure): readonly string[] {
  const { outageDays, strandedDeployments, exposedSpend } = exposure;
  const amount = amountWords(Object.values(exposedSpend));
  const rows = [
    ['outage days', numberWords(outageDays.expected, 1)],
    ['stranded deployments', numberWords(strandedDeployments.expected, 2)],
    ['exposed spend a year', amount(exposedSpend.expected)],
    ['  by law', amount(exposedSpend.legal)],
    ['  by channels', amount(exposedSpend.channel)],
  ];
  return tableLines(rows, [1]);
}

/** The expected loss by each way to group deployments, the largest first. */
export function lossByLines(lossBy: LossBy): readonly string[] {
  const groups: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
    ['unit', lossBy.unit],
    ['vendor', lossBy.vendor],
    ['channel', lossBy.channel],
    ['region', lossBy.region],
    ['criticality', lossBy.criticality],
    ['deployment', lossBy.deployment],
  ];
  const amount = amountWords(groups.flatMap(([, group]) => Object.values(group)));
  const rows = groups.flatMap(([words, group]) =>
    largest(group).map(([name, loss], at) => [at === 0 ? words : '', name, amount(loss)]),
  );
  return tableLines(rows, [2]);
}

function largest(group: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const sorted = Object.entries(group).toSorted(([, left], [, right]) => right - left);
  const named = sorted.map(([name, loss]) => [name === '' ? '(none)' : name, loss] as const);
  if (named.length <= MOST + 1) return named;
  const others = named.slice(MOST);
  const sum = others.reduce((total, [, loss]) => total + loss, 0);
  return [...named.slice(0, MOST), [`${numberWords(others.length, 0)} others`, sum]];
}

/** How much of the spend hangs on one name. */
export function concentrationLines({ concentration }: Exposure): readonly string[] {
  const rows = Object.entries(concentration).map(([by, figures]) =>
    figures === null
      ? [by, 'no spend']
      : [
          by,
          `HHI ${numberWords(figures.hhi, 0)}`,
          `like ${numberWords(figures.effective, 1)} equal ones`,
        ],
  );
  return tableLines(rows, [1]);
}
