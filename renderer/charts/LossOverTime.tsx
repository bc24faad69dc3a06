import { useEffect } from 'react';
import { Area, Line } from 'recharts';
import type { ExpectedExposure, Exposure } from '../../model/exposure/result.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
import { Figure } from './Figure.tsx';
import { lossOverTimeFinding } from './findings.ts';
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
  const bands = new Map(whole?.timeline.map(({ day, p05, p95 }) => [day, [p05, p95] as const]));
  const points = expected.timeline.map((point) => ({
    day: point.day,
    expected: point.expected,
    band: bands.get(point.day),
  }));
  const amounts = points.flatMap((point) => [point.expected, ...(point.band ?? [])]);
  return (
    <Figure
      title={lossOverTimeFinding(expected, currency)}
      unit={`Cumulative loss, ${currency}, by day: expected, ${whole === null ? 'its 5–95% band follows' : 'with the 5–95% band'}`}
      table={{
        columns: ['Before day', 'Expected', '5%', '95%'],
        rows: points.map(({ day, expected: amount, band }) => [
          String(day),
          exactMoney(amount, currency),
          ...(band ?? [null, null]).map((edge) =>
            edge === null ? 'follows' : exactMoney(edge, currency),
          ),
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
