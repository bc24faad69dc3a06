import { useEffect } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip } from 'recharts';
import type { ExpectedExposure, Exposure } from '../../model/exposure/result.ts';
import { exactMoney } from '../format/money.ts';
import { DayAxis, MoneyAxis } from './Axes.tsx';
import { niceTicks } from './ticks.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
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
    band: bands.get(point.day) ?? ([point.expected, point.expected] as const),
  }));
  const last = points.at(-1)?.day ?? 0;
  const ticks = niceTicks(
    Math.min(...points.map((point) => Math.min(point.band[0], point.expected))),
    Math.max(...points.map((point) => Math.max(point.band[1], point.expected))),
  );
  return (
    <Figure
      title={lossOverTimeFinding(expected, currency)}
      unit={`Cumulative loss, ${currency}, by day: expected, ${whole === null ? 'its 5–95% band follows' : 'with the 5–95% band'}`}
      table={{
        columns: ['Before day', 'Expected', '5%', '95%'],
        rows: points.map(({ day, expected: amount, band: [low, high] }) => [
          String(day),
          exactMoney(amount, currency),
          exactMoney(low, currency),
          exactMoney(high, currency),
        ]),
      }}
    >
      <ResponsiveContainer width="100%" height={208}>
        <ComposedChart
          data={points}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer
        >
          <CartesianGrid stroke="var(--hairline)" vertical={false} />
          <DayAxis horizonDays={last} />
          <MoneyAxis ticks={ticks} currency={currency} />
          <Tooltip
            isAnimationActive={false}
            content={({ active, label }) => {
              const point = active ? points.find((one) => one.day === label) : undefined;
              return point === undefined ? null : (
                <ChartTooltip
                  heading={`Before day ${String(point.day)}`}
                  lines={[
                    ['Expected', exactMoney(point.expected, currency)],
                    [
                      '5–95%',
                      `${exactMoney(point.band[0], currency)} to ${exactMoney(point.band[1], currency)}`,
                    ],
                  ]}
                />
              );
            }}
          />
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
        </ComposedChart>
      </ResponsiveContainer>
    </Figure>
  );
}
