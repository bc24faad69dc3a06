import { useEffect } from 'react';
import { Area, Line } from 'recharts';
import type { ExpectedExposure, Exposure } from '../../model/exposure/result.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
import { Figure } from './Figure.tsx';
import { lossOverTimeFinding } from './findings.ts';
import { money } from './table.ts';
import { tellFirstChart } from './first-chart.ts';

interface LossOverTimeProps {
  readonly expected: ExpectedExposure;
  /** Has the 5–95% band; null while it is being worked out. */
  readonly whole: Exposure | null;
  readonly currency: string;
}

/** When: what has been lost by each day, expected as a line within the 5–95% band. */
export function LossOverTime({ expected, whole, currency }: LossOverTimeProps) {
  useEffect(tellFirstChart, []);
  const isSampled = whole?.method === 'sampled';
  const points = expected.timeline.map(({ day, expected: amount }, place) => {
    const spread = whole?.timeline[place];
    return {
      day,
      expected: amount,
      band: spread === undefined ? undefined : ([spread.p05, spread.p95] as const),
      error: spread?.standardError,
    };
  });
  const amounts = points.flatMap((point) => [point.expected, ...(point.band ?? [])]);
  return (
    <Figure
      title={lossOverTimeFinding(expected, currency)}
      unit={`Cumulative loss, ${currency}, by day: expected, ${whole === null ? 'its 5–95% band follows' : 'with the 5–95% band'}`}
      table={{
        columns: [
          'Before day',
          ...['Expected', '5%', '95%'].map((name) => money(name, currency)),
          ...(isSampled ? ['± of 5%', '± of 95%'].map((name) => money(name, currency)) : []),
        ],
        rows: points.map(({ day, expected: amount, band, error }) => [
          String(day),
          amount,
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
        <Line
          dataKey="expected"
          stroke="var(--mark)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </DayChart>
    </Figure>
  );
}
