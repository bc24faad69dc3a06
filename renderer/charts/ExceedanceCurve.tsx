import { Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip } from 'recharts';
import type { ShownExposure } from '../engine/shown-exposure.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { exceedanceFinding } from './findings.ts';
import { ExceedanceAxes } from './ExceedanceAxes.tsx';
import { Figure } from './Figure.tsx';
import { StillLine } from './StillLine.tsx';
import { money, share } from './table.ts';
import { niceTicks } from './ticks.ts';

interface ExceedanceCurveProps {
  readonly exposure: ShownExposure;
  readonly tolerance: number | undefined;
  readonly currency: string;
}

/** How bad: the chance of losing at least so much, with the loss that can be borne as a line. */
export function ExceedanceCurve({ exposure, tolerance, currency }: ExceedanceCurveProps) {
  const { exceedance } = exposure.loss;
  const error = exposure.loss.standardError?.exceedance;
  const amounts = exceedance.map(([amount]) => amount);
  const ticks = niceTicks(Math.min(0, ...amounts), Math.max(0, ...amounts, tolerance ?? 0), 5);
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? first;
  // Below the smallest loss it is certain, above the largest impossible: the curve says so at both ends.
  const points = [
    { amount: first, chance: 1 },
    ...exceedance.map(([amount, chance]) => ({ amount, chance })),
    { amount: amounts.at(-1) ?? first, chance: 0 },
  ];
  // Off the curve, which falls: at the foot while it is high, at the top once it is low; and inside the chart.
  const isEarly = (exposure.loss.overTolerance ?? 0) > 0.5;
  const isRight = tolerance !== undefined && tolerance > first + 0.7 * (last - first);
  const side = isRight ? 'Right' : 'Left';
  const placeOfLabel = isEarly ? (`insideBottom${side}` as const) : (`insideTop${side}` as const);
  return (
    <Figure
      keep={{ kind: 'exceedance' }}
      title={exceedanceFinding(exposure, tolerance, currency)}
      unit={`Chance that the loss is at least so much, ${currency}`}
      table={{
        columns: [
          money('Loss of at least', currency),
          share('Chance'),
          ...(error === undefined ? [] : [share('± of the chance')]),
        ],
        rows: exceedance.map(([amount, chance], place) => [
          amount,
          chance,
          ...(error === undefined ? [] : [error[place] ?? null]),
        ]),
      }}
    >
      <ResponsiveContainer width="100%" height={192}>
        <LineChart
          data={points}
          margin={{ top: 16, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer
        >
          <ExceedanceAxes ticks={ticks} currency={currency} />
          <Tooltip
            isAnimationActive={false}
            content={({ active, label }) => {
              const point = active ? exceedance.find(([amount]) => amount === label) : undefined;
              return point === undefined ? null : (
                <ChartTooltip
                  heading={`At least ${exactMoney(point[0], currency)}`}
                  lines={[['Chance', percent(point[1])]]}
                />
              );
            }}
          />
          {tolerance !== undefined && (
            <ReferenceLine
              x={tolerance}
              stroke="var(--accent)"
              strokeDasharray="4 3"
              label={{
                value: `tolerable ${shortMoney(tolerance, currency)}`,
                position: placeOfLabel,
                fill: 'var(--accent)',
                fontSize: 12,
              }}
            />
          )}
          <Line
            dataKey="chance"
            type="stepBefore"
            stroke="var(--mark)"
            strokeWidth={2}
            dot={false}
            shape={StillLine}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </Figure>
  );
}
