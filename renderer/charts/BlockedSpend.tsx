import { Area } from 'recharts';
import type { ExpectedExposure } from '../../model/exposure/result.ts';
import { exactMoney } from '../format/money.ts';
import { DayChart } from './DayChart.tsx';
import { Figure } from './Figure.tsx';
import { blockedSpendFinding } from './findings.ts';
import { money } from './table.ts';

/** When: how much yearly spend stands blocked on each day. */
export function BlockedSpend({
  exposure,
  currency,
}: {
  readonly exposure: ExpectedExposure;
  readonly currency: string;
}) {
  const points = exposure.timeline;
  return (
    <Figure
      title={blockedSpendFinding(exposure, currency)}
      unit={`Expected yearly spend of primary uses blocked that day, ${currency}`}
      table={{
        columns: ['Day', money('Expected blocked spend', currency)],
        rows: points.map((point) => [String(point.day), point.blockedSpend]),
      }}
    >
      <DayChart
        points={points}
        range={[0, Math.max(...points.map((point) => point.blockedSpend))]}
        currency={currency}
        height={136}
        wantedTicks={3}
        tellDay={({ day, blockedSpend }) => ({
          heading: `Day ${String(day)}`,
          lines: [['Blocked spend a year', exactMoney(blockedSpend, currency)]],
        })}
      >
        <Area
          dataKey="blockedSpend"
          type="stepAfter"
          stroke="var(--mark)"
          strokeWidth={1.5}
          fill="var(--mark-soft)"
          fillOpacity={0.35}
          isAnimationActive={false}
        />
      </DayChart>
    </Figure>
  );
}
