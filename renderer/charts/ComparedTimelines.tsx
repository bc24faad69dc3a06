import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer } from 'recharts';
import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import { DayAxis, MoneyAxis } from './Axes.tsx';
import { comparedTimelineFinding } from './compared-findings.ts';
import type { Series } from './compared-series.ts';
import styles from './ComparedTimelines.module.css';
import { Figure } from './Figure.tsx';
import { SeriesMark } from './SeriesMark.tsx';
import { StillLine } from './StillLine.tsx';
import { money } from './table.ts';
import { niceTicks } from './ticks.ts';

interface ComparedTimeline {
  readonly series: Series;
  readonly expected: ShownExpected;
  /** Has the 5–95% band; null while it is being worked out. */
  readonly whole: ShownExposure | null;
}

interface ComparedTimelinesProps {
  readonly compared: readonly ComparedTimeline[];
  readonly currency: string;
}

/** When each loses what: one panel a scenario on the same scale, the base in each of the others as a thin line. */
export function ComparedTimelines({ compared, currency }: ComparedTimelinesProps) {
  const lines = compared.map(linesOf);
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].sort(
    (one, other) => one - other,
  );
  const amounts = lines.flatMap(({ points }) =>
    points.flatMap(({ expected, band }) => [expected, ...band]),
  );
  const ticks = niceTicks(Math.min(0, ...amounts), Math.max(0, ...amounts));
  const [base] = lines;
  return (
    <Figure
      keep={{ kind: 'compared-timelines' }}
      title={comparedTimelineFinding(compared, currency)}
      unit={`Cumulative loss, ${currency}, by day: expected, with the 5–95% band; the thin line is the base`}
      table={{
        columns: [
          'Before day',
          ...compared.flatMap(({ series: { letter } }) =>
            [letter, `${letter}, 5%`, `${letter}, 95%`].map((name) => money(name, currency)),
          ),
        ],
        rows: days.map((day) => [
          String(day),
          ...lines.flatMap(({ points }) => {
            const point = points.find((one) => one.day === day);
            return point === undefined ? [null, null, null] : [point.expected, ...point.band];
          }),
        ]),
      }}
    >
      <div className={styles.panels} data-count={lines.length}>
        {lines.map(({ series, points }, place) => (
          <div key={series.letter} className={styles.panel}>
            <p className={styles.name} title={series.name}>
              <SeriesMark series={series} /> <span>{series.name}</span>
            </p>
            <ResponsiveContainer width="100%" height={184}>
              <ComposedChart
                data={points.map((point) => ({
                  ...point,
                  base: base?.points.find(({ day }) => day === point.day)?.expected,
                }))}
                margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
                accessibilityLayer
              >
                <CartesianGrid stroke="var(--hairline)" vertical={false} />
                <DayAxis horizonDays={days.at(-1) ?? 0} isNarrow />
                <MoneyAxis ticks={ticks} currency={currency} />
                <Area
                  dataKey="band"
                  stroke="none"
                  fill="var(--band)"
                  fillOpacity={0.7}
                  isAnimationActive={false}
                  activeDot={false}
                />
                {place > 0 && (
                  <Line
                    dataKey="base"
                    stroke="var(--mark)"
                    strokeWidth={1}
                    dot={false}
                    shape={StillLine}
                    isAnimationActive={false}
                  />
                )}
                <Line
                  dataKey="expected"
                  stroke={series.colour}
                  strokeDasharray={series.dash}
                  strokeWidth={2}
                  dot={false}
                  shape={StillLine}
                  isAnimationActive={false}
                />
              </ComposedChart>
            </ResponsiveContainer>
          </div>
        ))}
      </div>
    </Figure>
  );
}

function linesOf({ series, expected, whole }: ComparedTimeline) {
  const bands = new Map(whole?.timeline.map(({ day, p05, p95 }) => [day, [p05, p95] as const]));
  const points = expected.timeline.map((point) => ({
    day: point.day,
    expected: point.expected,
    band: bands.get(point.day) ?? ([point.expected, point.expected] as const),
  }));
  return { series, points };
}
