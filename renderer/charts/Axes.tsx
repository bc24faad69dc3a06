import { XAxis, YAxis } from 'recharts';
import { tickMoney } from '../format/money.ts';
import { dayTicks } from './ticks.ts';

const TICK = { fill: 'var(--ink-faint)', fontSize: 12 };

/** Days from 0 to the horizon, along the foot of a chart. */
export function DayAxis({ horizonDays }: { readonly horizonDays: number }) {
  return (
    <XAxis
      dataKey="day"
      type="number"
      domain={[0, horizonDays]}
      ticks={[...dayTicks(horizonDays)]}
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
