import { useEffect } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip } from 'recharts';
import type { Exposure } from '../../model/exposure/result.ts';
import { exactMoney } from '../format/money.ts';
import { DayAxis, MoneyAxis } from './Axes.tsx';
import { niceTicks } from './ticks.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { Figure } from './Figure.tsx';
import { lossOverTimeFinding } from './findings.ts';
import { tellFirstChart } from './first-chart.ts';

/** When: what has been lost by each day, expected as a line within the 5–95% band. */
export function LossOverTime({
  exposure,
  currency,
}: {
  readonly exposure: Exposure;
  readonly currency: string;
}) {
  useEffect(tellFirstChart, []);
  const points = exposure.timeline.map((point) => ({
    day: point.day,
    expected: point.expected,
    band: [point.p05, point.p95] as const,
  }));
  const last = points.at(-1)?.day ?? 0;
  const ticks = niceTicks(
    Math.min(...points.map((point) => Math.min(point.band[0], point.expected))),
    Math.max(...points.map((point) => Math.max(point.band[1], point.expected))),
  );
  return (
    <Figure
      title={lossOverTimeFinding(exposure, currency)}
      unit={`Cumulative loss, ${currency}, by day: expected, with the 5–95% band`}
      table={{
        columns: ['Before day', 'Expected', '5%', '95%'],
        rows: exposure.timeline.map((point) => [
          String(point.day),
          exactMoney(point.expected, currency),
          exactMoney(point.p05, currency),
          exactMoney(point.p95, currency),
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
              const point = active ? exposure.timeline.find((one) => one.day === label) : undefined;
              return point === undefined ? null : (
                <ChartTooltip
                  heading={`Before day ${String(point.day)}`}
                  lines={[
                    ['Expected', exactMoney(point.expected, currency)],
                    [
                      '5–95%',
                      `${exactMoney(point.p05, currency)} to ${exactMoney(point.p95, currency)}`,
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
