import { memo } from 'react';
import { Area, Line } from 'recharts';
import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
import { Figure } from './Figure.tsx';
import { lossOverTimeFinding } from './findings.ts';
import { findingOf, type Focus } from './focus.ts';
import { StillLine } from './StillLine.tsx';
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
        points={points}
        range={[Math.min(...amounts), Math.max(...amounts)]}
        currency={currency}
        height={208}
        tellDay={({ day, expected: amount, band }) => ({
          heading: `Before day ${String(day)}`,
          lines: [
            ['Expected', exactMoney(amount, currency)],
            [
              '5–95%',
              band === undefined
                ? 'follows'
                : band.map((edge) => exactMoney(edge, currency)).join(' to '),
            ],
          ],
        })}
      >
        <Area
          dataKey="band"
          stroke="none"
          fill="var(--band)"
          fillOpacity={0.7}
          isAnimationActive={false}
          activeDot={false}
        />
        {part !== null && (
          <Line
            dataKey="whole"
            stroke="var(--mark-soft)"
            strokeWidth={1.5}
            dot={false}
            shape={StillLine}
            isAnimationActive={false}
            activeDot={false}
          />
        )}
        <Line
          dataKey="expected"
          stroke="var(--mark)"
          strokeWidth={2}
          dot={false}
          shape={StillLine}
          isAnimationActive={false}
        />
      </DayChart>
    </Figure>
  );
});
