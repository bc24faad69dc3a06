import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, ResponsiveContainer, Tooltip } from 'recharts';
import { DayAxis, MoneyAxis } from './Axes.tsx';
import { ChartTooltip } from './ChartTooltip.tsx';
import { niceTicks } from './ticks.ts';

interface DayChartProps<Point extends { readonly day: number }> {
  readonly points: readonly Point[];
  /** The least and the most amount that is drawn; zero is always in sight. */
  readonly range: readonly [low: number, high: number];
  readonly currency: string;
  readonly height: number;
  readonly wantedTicks?: number;
  /** The exact numbers of a day, for the pointer. */
  readonly tellDay: (point: Point) => {
    readonly heading: string;
    readonly lines: readonly (readonly [name: string, value: string])[];
  };
  /** Lines and areas over the days. */
  readonly children: ReactNode;
}

/** Amounts over the days of the horizon, in the one frame all such charts share. */
export function DayChart<Point extends { readonly day: number }>({
  points,
  range: [low, high],
  currency,
  height,
  wantedTicks = 4,
  tellDay,
  children,
}: DayChartProps<Point>) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart
        data={[...points]}
        margin={{ top: 8, right: 24, bottom: 0, left: 0 }}
        accessibilityLayer
      >
        <CartesianGrid stroke="var(--hairline)" vertical={false} />
        <DayAxis horizonDays={points.at(-1)?.day ?? 0} />
        <MoneyAxis ticks={niceTicks(low, high, wantedTicks)} currency={currency} />
        <Tooltip
          isAnimationActive={false}
          content={({ active, label }) => {
            const point = active ? points.find((one) => one.day === label) : undefined;
            return point === undefined ? null : <ChartTooltip {...tellDay(point)} />;
          }}
        />
        {children}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
