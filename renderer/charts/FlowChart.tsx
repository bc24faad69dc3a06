import { memo, useId } from 'react';
import type { Content } from '../../model/change/content.ts';
import type { Flow } from '../../model/exposure/flows.ts';
import { facetValueNames } from '../words/facets.ts';
import { Figure } from './Figure.tsx';
import { flowFinding } from './flow-finding.ts';
import { layOutFlows, spendOf } from './flow-layout.ts';
import styles from './FlowChart.module.css';
import { FlowBands } from './FlowBands.tsx';
import { FlowNodes } from './FlowNodes.tsx';
import { findingOf, type Focus } from './focus.ts';
import { isOfSameFigures } from './same-figures.ts';
import { money, numberOf } from './table.ts';
import { useWidth } from './use-width.ts';

interface FlowChartProps {
  readonly flows: readonly Flow[];
  readonly content: Content;
  readonly focus: Focus;
}

/** Flow: the spend from vendors through clouds into units, the part that is expected to be blocked marked on its way. */
export const FlowChart = memo(function FlowChart({ flows, content, focus }: FlowChartProps) {
  const { currency } = content.workspace;
  const [width, frame] = useWidth();
  const hatchId = useId();
  const nameOf = facetValueNames(content);
  const shown = focus.part?.flows ?? flows;
  const layout = layOutFlows(flows);
  const wayOf = ({ vendor, channel, unit }: Flow) =>
    `${nameOf('vendor', vendor)} → ${nameOf('channel', channel)} → ${nameOf('unit', unit)}`;
  return (
    <Figure
      keep={{ kind: 'flow' }}
      title={findingOf(focus, flowFinding(shown, wayOf, currency))}
      unit={`Yearly spend from vendor through cloud to unit, ${currency}, and the expected part of it that is blocked on some day`}
      table={{
        columns: [
          'Vendor',
          'Cloud',
          'Unit',
          numberOf('Deployments'),
          money('Spend a year', currency),
          money('Expected blocked', currency),
          money('By law', currency),
        ],
        rows: shown
          .toSorted((one, other) => other.exposedSpend - one.exposedSpend)
          .map((flow) => [
            nameOf('vendor', flow.vendor),
            nameOf('channel', flow.channel),
            nameOf('unit', flow.unit),
            flow.deployments,
            flow.annualSpend,
            flow.exposedSpend,
            flow.legalSpend,
          ]),
      }}
    >
      <div ref={frame} className={styles.frame}>
        {width > 0 && spendOf(flows).all > 0 && (
          <svg width={width} height={layout.height + 4} className={styles.flow}>
            <defs>
              <pattern
                id={hatchId}
                width={5}
                height={5}
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width={5} height={5} className={styles.hatchGround} />
                <rect width={2.5} height={5} className={styles.hatchLine} />
              </pattern>
            </defs>
            <FlowBands
              layout={layout}
              part={focus.part?.flows ?? null}
              width={width}
              hatch={`url(#${hatchId})`}
              currency={currency}
              nameOf={nameOf}
              focus={focus}
            />
            <FlowNodes
              layout={layout}
              width={width}
              currency={currency}
              nameOf={nameOf}
              focus={focus}
            />
          </svg>
        )}
      </div>
      {spendOf(flows).all > 0 && <Legend hatch={`url(#${hatchId})`} />}
    </Figure>
  );
}, isOfSameFigures);

/** What the fills say: law hatched, channels solid, as everywhere. */
function Legend({ hatch }: { readonly hatch: string }) {
  const fills = [
    { fill: hatch, words: 'blocked by law' },
    { className: styles.byChannels, words: 'blocked by channels alone' },
    { className: styles.open, words: 'not blocked' },
  ];
  return (
    <p className={styles.legend}>
      {fills.map(({ words, ...fill }) => (
        <span key={words}>
          <svg width={14} height={10} aria-hidden="true">
            <rect width={14} height={10} {...fill} />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
}
