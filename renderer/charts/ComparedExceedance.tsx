import { Line, LineChart, ResponsiveContainer, Tooltip } from 'recharts';
import type { ShownExposure } from '../engine/shown-exposure.ts';
import { exactMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { comparedExceedance } from './compared-exceedance.ts';
import { comparedTailFinding } from './compared-findings.ts';
import type { Series } from './compared-series.ts';
import { ExceedanceAxes } from './ExceedanceAxes.tsx';
import { Figure } from './Figure.tsx';
import { SeriesLegend } from './SeriesLegend.tsx';
import { StillLine } from './StillLine.tsx';
import { money, share } from './table.ts';
import { niceTicks } from './ticks.ts';

export interface ComparedExposure {
  readonly series: Series;
  readonly exposure: ShownExposure;
}

interface ComparedExceedanceProps {
  readonly compared: readonly ComparedExposure[];
  readonly currency: string;
}

/** How bad each can get: the exceedance curves over one another. */
export function ComparedExceedance({ compared, currency }: ComparedExceedanceProps) {
  const points = comparedExceedance(compared.map(({ exposure }) => exposure));
  const amounts = points.map(({ amount }) => amount);
  const ticks = niceTicks(Math.min(0, ...amounts), Math.max(0, ...amounts), 5);
  return (
    <Figure
      keep={{ kind: 'compared-exceedance' }}
      title={comparedTailFinding(compared, currency)}
      unit={`Chance that the loss is at least so much, ${currency}`}
      table={{
        columns: [
          money('Loss of at least', currency),
          ...compared.map(({ series }) => share(series.letter)),
        ],
        rows: points.slice(0, -1).map(({ amount, chances }) => [amount, ...chances]),
      }}
    >
      <SeriesLegend all={compared.map(({ series }) => series)} />
      <ResponsiveContainer width="100%" height={224}>
        <LineChart
          data={[...points]}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer
        >
          <ExceedanceAxes ticks={ticks} currency={currency} />
          <Tooltip
            isAnimationActive={false}
            content={({ active, label }) => {
              const point = active ? points.find(({ amount }) => amount === label) : undefined;
              return point === undefined ? null : (
                <ChartTooltip
                  heading={`At least ${exactMoney(point.amount, currency)}`}
                  lines={compared.map(({ series }, place) => [
                    series.letter,
                    percent(point.chances[place] ?? 0),
                  ])}
                />
              );
            }}
          />
          {compared.map(({ series }, place) => (
            <Line
              key={series.letter}
              dataKey={(point: (typeof points)[number]) => point.chances[place] ?? 0}
              name={series.letter}
              type="stepBefore"
              stroke={series.colour}
              strokeDasharray={series.dash}
              strokeWidth={2}
              dot={false}
              shape={StillLine}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </Figure>
  );
}
