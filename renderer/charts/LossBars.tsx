import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { Figure } from './Figure.tsx';

export interface LossBar {
  readonly name: string;
  readonly amount: number;
}

interface LossBarsProps {
  readonly title: string;
  readonly what: string;
  readonly bars: readonly LossBar[];
  readonly ticks: readonly number[];
  readonly currency: string;
}

const BAR_HEIGHT = 26;

/** Expected loss of each group, labelled on the bars. */
export function LossBars({ title, what, bars, ticks, currency }: LossBarsProps) {
  return (
    <Figure
      title={title}
      unit={`Expected loss by ${what}, ${currency}`}
      table={{
        columns: [what, 'Expected loss'],
        rows: bars.map((bar) => [bar.name, exactMoney(bar.amount, currency)]),
      }}
    >
      <ResponsiveContainer width="100%" height={Math.max(1, bars.length) * BAR_HEIGHT + 8}>
        <BarChart
          data={[...bars]}
          layout="vertical"
          margin={{ top: 0, right: 72, bottom: 0, left: 0 }}
          barCategoryGap={6}
          accessibilityLayer
        >
          <XAxis type="number" hide domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]} />
          <YAxis
            type="category"
            dataKey="name"
            width={120}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            tickLine={false}
            interval={0}
            tick={{ fill: 'var(--ink)', fontSize: 12 }}
            tickFormatter={shortened}
          />
          <Bar dataKey="amount" fill="var(--mark)" isAnimationActive={false} minPointSize={1}>
            <LabelList
              dataKey="amount"
              position="right"
              fill="var(--ink-soft)"
              fontSize={12}
              formatter={(amount) =>
                typeof amount === 'number' ? shortMoney(amount, currency) : ''
              }
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Figure>
  );
}

/** A name that fits beside its bar; the table has it whole. */
function shortened(name: string): string {
  return name.length <= 18 ? name : `${name.slice(0, 17)}…`;
}
