import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Bridge } from '../../model/exposure/bridge.ts';
import { realChange, signedMoney } from '../format/change.ts';
import { shortMoney } from '../format/money.ts';
import { plural } from '../format/number.ts';
import styles from './BridgeChart.module.css';
import { bridgeFinding, stepsThatMatter, type NamedStep } from './bridge-finding.ts';
import { bridgeSpans, type BridgeSpan } from './bridge-spans.ts';
import { BridgeBar } from './BridgeBar.tsx';
import type { Series } from './compared-series.ts';
import { Figure } from './Figure.tsx';
import { NameTick } from './NameTick.tsx';
import { money, share, type Table } from './table.ts';

interface BridgeChartProps {
  readonly bridge: Bridge;
  readonly nameOf: (step: Bridge['steps'][number]) => string;
  readonly from: Series;
  readonly to: Series;
  /** The amounts at the two ends, the same for all bridges that stand together. */
  readonly scale: readonly [low: number, high: number];
  readonly currency: string;
}

const ROW = 28;
const NAME_WIDTH = 168;

/** How much of a change each differing assumption brings: from one expected loss to the other, step by step. */
export function BridgeChart(props: BridgeChartProps) {
  const { bridge, nameOf, from, to, scale, currency } = props;
  const steps = stepsThatMatter(bridge, nameOf);
  const spans = bridgeSpans(bridge, steps, from, to);
  const idle = bridge.steps.length - steps.length;
  const notes = [
    ...(bridge.method === 'given-order'
      ? ['More than eight differences: shares are taken in the order shown, and depend on it.']
      : []),
    ...(idle > 0
      ? [`${plural(idle, 'more difference changes', 'more differences change')} nothing.`]
      : []),
  ];
  return (
    <Figure
      keep={{ kind: 'bridge' }}
      title={bridgeFinding(bridge, steps, currency)}
      unit={`Expected loss from ${from.letter} to ${to.letter}, ${currency}`}
      table={{
        columns: ['Assumption', money('Brings', currency), share('Of the change')],
        rows: tableOf(props, steps),
      }}
    >
      <ResponsiveContainer width="100%" height={spans.length * ROW + 8}>
        <BarChart
          data={[...spans]}
          layout="vertical"
          margin={{ top: 0, right: 76, bottom: 0, left: 0 }}
          barCategoryGap={5}
          accessibilityLayer
        >
          <XAxis type="number" hide domain={[scale[0], scale[1] === scale[0] ? 1 : scale[1]]} />
          <YAxis
            type="category"
            dataKey="key"
            width={NAME_WIDTH}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            tickLine={false}
            interval={0}
            tick={(tick: { y: number | string; payload: { value: unknown } }) => (
              <NameTick
                y={tick.y}
                width={NAME_WIDTH - 8}
                name={spans.find(({ key }) => key === tick.payload.value)?.name ?? ''}
              />
            )}
          />
          <Bar
            dataKey="span"
            isAnimationActive={false}
            minPointSize={1}
            shape={({ x, y, width, height, index }) => {
              const span = spans[index];
              return span === undefined ? null : (
                <BridgeBar
                  span={span}
                  label={labelOf(span, currency)}
                  left={Math.min(x, x + width)}
                  top={y}
                  width={Math.abs(width)}
                  height={height}
                  row={ROW}
                />
              );
            }}
          />
        </BarChart>
      </ResponsiveContainer>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </Figure>
  );
}

function labelOf(span: BridgeSpan, currency: string): string {
  return span.kind === 'total'
    ? shortMoney(span.amount, currency)
    : signedMoney(span.amount, currency);
}

/** All differences, those that change nothing too; the last row is the whole. */
function tableOf({ bridge, nameOf }: BridgeChartProps, steps: readonly NamedStep[]): Table['rows'] {
  const total = realChange(bridge.to, bridge.from);
  const idle = bridge.steps
    .map((step) => ({ name: nameOf(step), change: step.change }))
    .filter(({ name }) => !steps.some((step) => step.name === name));
  return [
    ...[...steps, ...idle].map(({ name, change }) => [
      name,
      change,
      total === 0 ? null : change / total,
    ]),
    ['All of the change', total, total === 0 ? null : 1],
  ];
}
