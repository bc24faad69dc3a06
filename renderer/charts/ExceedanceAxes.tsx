import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { tickMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';

const TICK = { fill: 'var(--ink-faint)', fontSize: 12 };

interface ExceedanceAxesProps {
  /** The amounts that are marked: the axis runs from the first to the last. */
  readonly ticks: readonly number[];
  readonly currency: string;
}

/** Losses along the foot of an exceedance curve, the chance of at least so much up its side. */
export function ExceedanceAxes({ ticks, currency }: ExceedanceAxesProps) {
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? first;
  return (
    <>
      <CartesianGrid stroke="var(--hairline)" vertical={false} />
      <XAxis
        dataKey="amount"
        type="number"
        domain={[first, last === first ? first + 1 : last]}
        ticks={[...ticks]}
        tickFormatter={(amount: number) => tickMoney(amount, currency)}
        stroke="var(--hairline-strong)"
        tick={TICK}
      />
      <YAxis
        width={64}
        domain={[0, 1]}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        tickFormatter={percent}
        axisLine={false}
        tickLine={false}
        tick={TICK}
      />
    </>
  );
}
