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
  /** The amounts at the two ends, the same for all the charts that stand together. */
  readonly scale: readonly [low: number, high: number];
  readonly currency: string;
}

const BAR_HEIGHT = 26;
const NAME_WIDTH = 148;

/** Expected loss of each group, labelled on the bars. */
export function LossBars({ title, what, bars, scale, currency }: LossBarsProps) {
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
          margin={{ top: 0, right: 64, bottom: 0, left: 0 }}
          barCategoryGap={6}
          accessibilityLayer
        >
          <XAxis type="number" hide domain={[scale[0], scale[1] === scale[0] ? 1 : scale[1]]} />
          <YAxis
            type="category"
            dataKey="name"
            width={NAME_WIDTH}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            tickLine={false}
            interval={0}
            tick={NameTick}
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

interface NameTickProps {
  readonly y: number | string;
  readonly payload: { readonly value: unknown };
}

/** A group's name set left, cut where it would not fit; hovering shows it whole. */
function NameTick({ y, payload }: NameTickProps) {
  const name = String(payload.value);
  return (
    <text x={0} y={y} dy="0.35em" fill="var(--ink)" fontSize={12}>
      <title>{name}</title>
      {name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1)}…`}
    </text>
  );
}

const MOST_LETTERS = 23;
