import type { Flow } from '../../model/exposure/flows.ts';
import type { Facet } from '../../model/portfolio-filter.ts';
import { exactMoney } from '../format/money.ts';
import { leftOf, NODE_WIDTH } from './flow-frame.ts';
import {
  spendOf,
  type FlowBand,
  type FlowLayout,
  type FlowNode,
  type Spend,
} from './flow-layout.ts';
import styles from './FlowChart.module.css';
import { ChoosableGroup } from './ChoosableGroup.tsx';
import type { Focus } from './focus.ts';

interface FlowBandsProps {
  readonly layout: FlowLayout;
  /** The flows of what is chosen; null: of everything. */
  readonly part: readonly Flow[] | null;
  readonly width: number;
  readonly hatch: string;
  readonly currency: string;
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly focus: Focus;
}

/** The bands between the stages: from the top what law blocks, what channels alone block, and what stays open. */
export function FlowBands(props: FlowBandsProps) {
  const { layout, part, width, hatch, currency, nameOf, focus } = props;
  const heads = headsOf(layout.nodes);
  return layout.bands.map((band) => {
    const { from, to } = band;
    const spend = part === null ? band : spendOf(part.filter(isOn(band, heads)));
    const words = [from, to].map(({ stage, value, count }) =>
      value === null ? `${count} others` : nameOf(stage, value),
    );
    const label = `${words.join(' → ')}: ${exactMoney(spend.all, currency)} a year, expected blocked ${exactMoney(spend.byLaw + spend.byChannels, currency)}, by law ${exactMoney(spend.byLaw, currency)}`;
    const pieces = (
      <>
        <title>{label}</title>
        {part !== null && (
          <path d={bandPath(band, 0, band.height, width)} className={styles.rest} />
        )}
        {piecesOf(spend, layout.scale).map(({ look, top, height }) => (
          <path
            key={look}
            d={bandPath(band, top, height, width)}
            className={look === 'byLaw' ? undefined : styles[look]}
            fill={look === 'byLaw' ? hatch : undefined}
          />
        ))}
      </>
    );
    const key = words.join(' ') + from.stage;
    if (from.value === null || to.value === null) return <g key={key}>{pieces}</g>;
    const facets = { [from.stage]: from.value, [to.stage]: to.value };
    return (
      <ChoosableGroup key={key} focus={focus} facets={facets} label={label} className={styles.band}>
        {pieces}
      </ChoosableGroup>
    );
  });
}

/** Per stage: the values that have a node of their own; all others are the node of the others. */
function headsOf(nodes: readonly FlowNode[]): ReadonlySet<string> {
  return new Set(nodes.map(({ stage, value }) => `${stage} ${value ?? ''}`));
}

function isOn({ from, to }: FlowBand, heads: ReadonlySet<string>): (flow: Flow) => boolean {
  const isAt = ({ stage, value }: FlowNode, flow: Flow) =>
    value === null ? !heads.has(`${stage} ${flow[stage]}`) : flow[stage] === value;
  return (flow) => isAt(from, flow) && isAt(to, flow);
}

/** The pieces of a band in pixels, from its top edge. */
function piecesOf({ all, byLaw, byChannels }: Spend, scale: number) {
  return [
    { look: 'byLaw', top: 0, height: byLaw * scale },
    { look: 'byChannels', top: byLaw * scale, height: byChannels * scale },
    {
      look: 'open',
      top: (byLaw + byChannels) * scale,
      height: Math.max(0, all - byLaw - byChannels) * scale,
    },
  ].filter(({ height }) => height > 0.05) satisfies readonly {
    readonly look: string;
    readonly top: number;
    readonly height: number;
  }[];
}

/** A piece of a band: level where it leaves and arrives, its upper and lower edge the same curve. */
function bandPath(band: FlowBand, top: number, height: number, width: number): string {
  const x1 = leftOf(band.from.stage, width) + NODE_WIDTH;
  const x2 = leftOf(band.to.stage, width);
  const middle = (x1 + x2) / 2;
  const [y1, y2] = [band.start + top, band.end + top];
  return [
    `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
    `L${x2} ${y2 + height} C${middle} ${y2 + height} ${middle} ${y1 + height} ${x1} ${y1 + height} Z`,
  ].join(' ');
}
