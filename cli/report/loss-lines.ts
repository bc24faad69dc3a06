import type { Exposure, TimelinePoint } from '../../model/exposure/result.ts';
import { amountWords, numberWords, shareWords } from './figures.ts';
import { tableLines } from './table.ts';
import { thinned } from './thinned.ts';

/** Points of the curve and of the timeline that a page has room for. */
const CURVE_POINTS = 8;
const TIMELINE_POINTS = 14;

/** The distribution of the loss, and the chance of losing at least so much. */
export function lossLines({ loss }: Exposure, tolerance: number | undefined): readonly string[] {
  const { standardError } = loss;
  const amount = amountWords([loss.max, loss.expected]);
  const row = (words: string, value: number, error?: number) => [
    words,
    amount(value),
    error === undefined ? '' : `± ${amount(error)}`,
  ];
  const over = loss.overTolerance;
  const rows = [
    row('expected', loss.expected),
    row('standard deviation', loss.sd, standardError?.sd),
    row('5th percentile', loss.p05, standardError?.p05),
    row('median', loss.p50, standardError?.p50),
    row('95th percentile', loss.p95, standardError?.p95),
    row('worst 5% on average', loss.cvar95, standardError?.cvar95),
    [standardError ? 'maximum, at least' : 'maximum', amount(loss.max)],
    ...(over === undefined || tolerance === undefined
      ? []
      : [
          [
            `chance of more than ${amount(tolerance)}`,
            shareWords(over),
            standardError?.overTolerance === undefined
              ? ''
              : `± ${shareWords(standardError.overTolerance)}`,
          ],
        ]),
  ];
  const curve = thinned(loss.exceedance, CURVE_POINTS).map(([least, probability]) => [
    `chance of ${amount(least)} or more`,
    shareWords(probability),
  ]);
  return tableLines(loss.exceedance.length > 1 ? [...rows, ...curve] : rows, [1, 2]);
}

/** The loss so far and the spend blocked, at some of the days. */
export function timelineLines(timeline: readonly TimelinePoint[]): readonly string[] {
  const amount = amountWords(
    timeline.flatMap(({ expected, p95, blockedSpend }) => [expected, p95, blockedSpend]),
  );
  const rows = thinned(timeline, TIMELINE_POINTS).map((point) => [
    numberWords(point.day, 0),
    amount(point.expected),
    amount(point.p05),
    amount(point.p95),
    amount(point.blockedSpend),
  ]);
  const head = ['day', 'expected loss', '5th percentile', '95th percentile', 'blocked spend'];
  return tableLines([head, ...rows], [0, 1, 2, 3, 4]);
}
