import { XAxis, YAxis } from 'recharts';
import { tickMoney } from '../format/money.ts';
import { dayTicks } from './ticks.ts';

const TICK = { fill: 'var(--ink-faint)', fontSize: 12 };

interface DayAxisProps {
  readonly horizonDays: number;
  /** A narrow chart has room for the first day, the middle one and the last. */
  readonly isNarrow?: boolean;
}

/** Days from 0 to the horizon, along the foot of a chart. */
export function DayAxis({ horizonDays, isNarrow = false }: DayAxisProps) {
  return (
    <XAxis
      dataKey="day"
      type="number"
      domain={[0, horizonDays]}
      ticks={isNarrow ? [0, Math.round(horizonDays / 2), horizonDays] : [...dayTicks(horizonDays)]}
      tickFormatter={(day: number) => `day ${String(day)}`}
      stroke="var(--hairline-strong)"
      tick={TICK}
    />
  );
}

/** Amounts up the side of a chart, from its lowest tick to its highest. */
export function MoneyAxis({
  ticks,
  currency,
}: {
  readonly ticks: readonly number[];
  readonly currency: string;
}) {
  const highest = ticks.at(-1) ?? 0;
  return (
    <YAxis
      width={64}
      ticks={[...ticks]}
      // A chart of nothing still needs a height to be nothing in.
      domain={[ticks[0] ?? 0, highest === ticks[0] ? highest + 1 : highest]}
      tickFormatter={(amount: number) => tickMoney(amount, currency)}
      axisLine={false}
      tickLine={false}
      tick={TICK}
    />
  );
}
