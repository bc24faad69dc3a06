import type { Facet } from '../../model/portfolio-filter.ts';
import { shortMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';
import { leftOf, NODE_WIDTH } from './flow-frame.ts';
import type { FlowLayout, FlowNode } from './flow-layout.ts';
import { fitName, nameWidth } from './fit-name.ts';
import styles from './FlowChart.module.css';
import { ChoosableGroup } from './ChoosableGroup.tsx';
import type { Focus } from './focus.ts';

interface FlowNodesProps {
  readonly layout: FlowLayout;
  readonly width: number;
  readonly currency: string;
  readonly nameOf: (facet: Facet, value: string) => string;
  readonly focus: Focus;
}

/** The vendors, clouds and units as bars as tall as their spend, named beside them. */
export function FlowNodes({ layout, width, currency, nameOf, focus }: FlowNodesProps) {
  return layout.nodes.map((node) => {
    const { stage, value, count, top, height, all, byLaw, byChannels } = node;
    const name = value === null ? `${count} others` : nameOf(stage, value);
    const blocked = all > 0 ? `, ${percent(Math.min(1, (byLaw + byChannels) / all))} blocked` : '';
    const detail = `${shortMoney(all, currency)}${blocked}`;
    const marks = (
      <>
        <title>{`${name}: ${detail}`}</title>
        <rect
          x={leftOf(stage, width)}
          y={top}
          width={NODE_WIDTH}
          height={Math.max(1, height)}
          className={styles.node}
        />
        <NodeName node={node} width={width} name={name} detail={detail} />
      </>
    );
    const key = `${stage} ${value ?? ' others'}`;
    if (value === null) return <g key={key}>{marks}</g>;
    const facets = { [stage]: value };
    return (
      <ChoosableGroup
        key={key}
        focus={focus}
        facets={facets}
        label={`${name}: ${detail}`}
        className={styles.choosable}
      >
        {marks}
      </ChoosableGroup>
    );
  });
}

interface NodeNameProps {
  readonly node: FlowNode;
  readonly width: number;
  readonly name: string;
  readonly detail: string;
}

/** At the left end before the bar, elsewhere after it. */
function NodeName({ node: { stage, top, height }, width, name, detail }: NodeNameProps) {
  const isFirst = stage === 'vendor';
  const x = isFirst ? leftOf(stage, width) - 8 : leftOf(stage, width) + NODE_WIDTH + 6;
  const y = top + Math.max(height, 28) / 2;
  const anchor = isFirst ? 'end' : 'start';
  const shortened = fitName(name, NAME_WIDTH, NAME_SIZE);
  return (
    <>
      {stage === 'channel' && (
        <rect
          x={x - 3}
          y={y - 15}
          width={Math.max(nameWidth(shortened, NAME_SIZE), nameWidth(detail, DETAIL_SIZE)) + 6}
          height={30}
          rx={2}
          className={styles.plate}
        />
      )}
      <text x={x} y={y - 3} textAnchor={anchor} className={styles.name}>
        {shortened}
      </text>
      <text x={x} y={y + 11} textAnchor={anchor} className={styles.detail}>
        {detail}
      </text>
    </>
  );
}

/** Pixels between the bars of two stages that a name may take. */
const NAME_WIDTH = 128;
/** As the style sheet has them. */
const NAME_SIZE = 12;
const DETAIL_SIZE = 11;
