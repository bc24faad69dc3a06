import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip } from 'recharts';
import type { ExpectedExposure } from '../../model/exposure/result.ts';
import { exactMoney } from '../format/money.ts';
import { DayAxis, MoneyAxis } from './Axes.tsx';
import { niceTicks } from './ticks.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { Figure } from './Figure.tsx';
import { blockedSpendFinding } from './findings.ts';

/** When: how much yearly spend stands blocked on each day. */
export function BlockedSpend({
  exposure,
  currency,
}: {
  readonly exposure: ExpectedExposure;
  readonly currency: string;
}) {
  const points = exposure.timeline.map(({ day, blockedSpend }) => ({ day, blockedSpend }));
  const last = points.at(-1)?.day ?? 0;
  const ticks = niceTicks(0, Math.max(...points.map((point) => point.blockedSpend)), 3);
  return (
    <Figure
      title={blockedSpendFinding(exposure, currency)}
      unit={`Expected yearly spend of primary uses blocked that day, ${currency}`}
      table={{
        columns: ['Day', 'Expected blocked spend'],
        rows: points.map((point) => [String(point.day), exactMoney(point.blockedSpend, currency)]),
      }}
    >
      <ResponsiveContainer width="100%" height={136}>
        <AreaChart
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
                  heading={`Day ${String(point.day)}`}
                  lines={[['Blocked spend a year', exactMoney(point.blockedSpend, currency)]]}
                />
              );
            }}
          />
          <Area
            dataKey="blockedSpend"
            type="stepAfter"
            stroke="var(--mark)"
            strokeWidth={1.5}
            fill="var(--mark-soft)"
            fillOpacity={0.35}
            isAnimationActive={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </Figure>
  );
}
