import { memo } from 'react';
import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
import type { DayMark } from './DayMarks.tsx';
import { Figure } from './Figure.tsx';
import { lossOverTimeFinding } from './findings.ts';
import { findingOf, type Focus } from './focus.ts';
import { money } from './table.ts';

interface LossOverTimeProps {
  readonly expected: ShownExpected;
  /** Has the 5–95% band; null while it is being worked out. */
  readonly whole: ShownExposure | null;
  readonly currency: string;
  readonly focus: Focus;
}

/** When: what has been lost by each day, expected as a line within the 5–95% band. */
export const LossOverTime = memo(function LossOverTime({
  expected,
  whole,
  currency,
  focus,
}: LossOverTimeProps) {
  const { part } = focus;
  const isSampled = whole?.method === 'sampled';
  const points = expected.timeline.map(({ day, expected: amount }, place) => {
    const spread = whole?.timeline[place];
    return {
      day,
      whole: amount,
      expected: part?.timeline[place]?.expected ?? amount,
      band: spread === undefined ? undefined : ([spread.p05, spread.p95] as const),
      error: spread?.standardError,
    };
  });
  const amounts = points.flatMap((point) => [point.expected, point.whole, ...(point.band ?? [])]);
  return (
    <Figure
      keep={{ kind: 'timeline' }}
      title={findingOf(focus, lossOverTimeFinding(part ?? expected, currency))}
      unit={`Cumulative loss, ${currency}, by day: expected${part === null ? '' : '; pale: of the whole portfolio'}, ${whole === null ? 'its 5–95% band follows' : 'with the 5–95% band'}`}
      table={{
        columns: [
          'Before day',
          money('Expected', currency),
          ...(part === null ? [] : [money('Of the whole', currency)]),
          ...['5%', '95%'].map((name) => money(name, currency)),
          ...(isSampled ? ['± of 5%', '± of 95%'].map((name) => money(name, currency)) : []),
        ],
        rows: points.map(({ day, expected: amount, whole: all, band, error }) => [
          String(day),
          amount,
          ...(part === null ? [] : [all]),
          ...(band ?? [null, null]),
          ...(isSampled ? [error?.p05 ?? null, error?.p95 ?? null] : []),
        ]),
      }}
    >
      <DayChart
        days={points.map(({ day }) => day)}
        marks={[
          {
            kind: 'band',
            edges: points.map(({ band }) => band),
            fill: 'var(--band)',
            opacity: 0.7,
          },
          ...(part === null ? [] : [ofTheWhole(points)]),
          {
            kind: 'line',
            amounts: points.map((point) => point.expected),
            ...{ stroke: 'var(--mark)', width: 2, isTold: true },
          },
        ]}
        horizonDays={points.at(-1)?.day ?? 0}
        range={[Math.min(...amounts), Math.max(...amounts)]}
        currency={currency}
        height={208}
        tellDay={(place) => {
          const point = points[place];
          return point === undefined ? null : numbersOf(point, currency);
        }}
      />
    </Figure>
  );
});

interface Point {
  readonly day: number;
  readonly whole: number;
  readonly expected: number;
  readonly band: readonly [low: number, high: number] | undefined;
}

/** Behind what is chosen. */
function ofTheWhole(points: readonly Point[]): DayMark {
  const amounts = points.map(({ whole }) => whole);
  return { kind: 'line', amounts, stroke: 'var(--mark-soft)', width: 1.5 };
}

function numbersOf({ day, expected, band }: Point, currency: string) {
  const spread = band?.map((edge) => exactMoney(edge, currency)).join(' to ') ?? 'follows';
  return {
    heading: `Before day ${String(day)}`,
    lines: [
      ['Expected', exactMoney(expected, currency)],
      ['5–95%', spread],
    ],
  } as const;
}
