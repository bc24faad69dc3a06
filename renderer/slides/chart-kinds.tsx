import type { ReactNode } from 'react';
import type { ChartKind, LossFacet, SlideChart } from '../../model/deck/deck.ts';
import { BlockedSpend } from '../charts/BlockedSpend.tsx';
import { breakdownFinding } from '../charts/breakdown-finding.ts';
import { BreakEvenChart } from '../charts/BreakEvenChart.tsx';
import { bridgeFinding, stepsThatMatter } from '../charts/bridge-finding.ts';
import { bridgeScale } from '../charts/bridge-spans.ts';
import { BridgeChart } from '../charts/BridgeChart.tsx';
import {
  comparedFinding,
  comparedTailFinding,
  comparedTimelineFinding,
} from '../charts/compared-findings.ts';
import { seriesAt } from '../charts/compared-series.ts';
import { ComparedExceedance } from '../charts/ComparedExceedance.tsx';
import { ComparedTimelines } from '../charts/ComparedTimelines.tsx';
import { ExceedanceCurve } from '../charts/ExceedanceCurve.tsx';
import {
  blockedSpendFinding,
  exceedanceFinding,
  lossOverTimeFinding,
  mapFinding,
} from '../charts/findings.ts';
import { flowFinding } from '../charts/flow-finding.ts';
import { FlowChart } from '../charts/FlowChart.tsx';
import { NO_FOCUS } from '../charts/focus.ts';
import { LossBreakdown } from '../charts/LossBreakdown.tsx';
import { lossesBy } from '../charts/losses-by.ts';
import { LossOverTime } from '../charts/LossOverTime.tsx';
import { planFinding } from '../charts/plan-finding.ts';
import { PlanTable } from '../charts/PlanTable.tsx';
import { swingsOf, tornadoFinding } from '../charts/swings.ts';
import { Tornado } from '../charts/Tornado.tsx';
import { turnFinding, turnsOf } from '../charts/turns.ts';
import { UseMap } from '../charts/UseMap.tsx';
import { FigureTable } from '../screens/compare/FigureTable.tsx';
import { assumptionName } from '../words/assumption-name.ts';
import { facetValueNames } from '../words/facets.ts';
import { planNames } from '../words/plans.ts';
import { variableNames } from '../words/variables.ts';
import { bridgeOf, comparedOf } from './compared.ts';
import { headlineFinding, HeadlineFigures } from './HeadlineFigures.tsx';
import type { Subject } from './subject.ts';

/** What a chart is drawn from: its snapshots, the first one by itself, and what it says of how. */
export interface Drawn {
  readonly first: Subject;
  readonly all: readonly Subject[];
  readonly chart: SlideChart;
}

export interface SlideChartKind {
  /** What it shows, in words made from its numbers. */
  readonly finding: (drawn: Drawn) => string;
  readonly draw: (drawn: Drawn) => ReactNode;
}

const currencyOf = ({ content }: Subject) => content.workspace.currency;

/** One of each kind of chart a slide may have. */
export const CHART_KINDS: Readonly<Record<ChartKind, SlideChartKind>> = {
  headline: {
    finding: ({ first }) => headlineFinding(first),
    draw: ({ first }) => <HeadlineFigures subject={first} />,
  },
  timeline: {
    finding: ({ first }) => lossOverTimeFinding(first.exposure, currencyOf(first)),
    draw: ({ first: { exposure, content } }) => (
      <LossOverTime
        expected={exposure}
        whole={exposure}
        currency={content.workspace.currency}
        focus={NO_FOCUS}
      />
    ),
  },
  'blocked-spend': {
    finding: ({ first }) => blockedSpendFinding(first.exposure, currencyOf(first)),
    draw: ({ first }) => (
      <BlockedSpend exposure={first.exposure} currency={currencyOf(first)} focus={NO_FOCUS} />
    ),
  },
  losses: {
    finding: ({ first: { exposure, content }, chart }) => {
      const { what, bars } = lossesBy(facetOf(chart), exposure, content);
      return breakdownFinding(what, bars);
    },
    draw: ({ first: { exposure, content }, chart }) => (
      <LossBreakdown
        facet={facetOf(chart)}
        beside={[]}
        exposure={exposure}
        content={content}
        focus={NO_FOCUS}
      />
    ),
  },
  map: {
    finding: ({ first: { exposure, content } }) => {
      const nameOf = facetValueNames(content);
      return mapFinding(
        exposure.map,
        (cell) => `${nameOf('model', cell.model)} on ${nameOf('channel', cell.channel)}`,
        content.workspace.currency,
      );
    },
    draw: ({ first: { exposure, content } }) => (
      <UseMap exposure={exposure} content={content} focus={NO_FOCUS} />
    ),
  },
  exceedance: {
    finding: ({ first: { exposure, scenario, content } }) =>
      exceedanceFinding(exposure, scenario.tolerance, content.workspace.currency),
    draw: ({ first: { exposure, scenario, content } }) => (
      <ExceedanceCurve
        exposure={exposure}
        tolerance={scenario.tolerance}
        currency={content.workspace.currency}
      />
    ),
  },
  tornado: {
    finding: ({ first: { exposure, scenario, content } }) =>
      tornadoFinding(
        swingsOf(exposure, variableNames(scenario, content)),
        content.workspace.currency,
      ),
    draw: ({ first: { exposure, scenario, content } }) => (
      <Tornado exposure={exposure} scenario={scenario} content={content} />
    ),
  },
  flow: {
    finding: ({ first: { snapshot, content } }) => {
      const nameOf = facetValueNames(content);
      return flowFinding(
        snapshot.flows ?? [],
        ({ vendor, channel, unit }) =>
          `${nameOf('vendor', vendor)} → ${nameOf('channel', channel)} → ${nameOf('unit', unit)}`,
        content.workspace.currency,
      );
    },
    draw: ({ first: { snapshot, content } }) => (
      <FlowChart flows={snapshot.flows ?? []} content={content} focus={NO_FOCUS} />
    ),
  },
  plans: {
    finding: ({ first: { exposure, scenario } }) => {
      const names = planNames(scenario);
      return planFinding(exposure.plans, ({ id }) => names.get(id) ?? id);
    },
    draw: ({ first: { exposure, scenario, content } }) => (
      <PlanTable exposure={exposure} scenario={scenario} content={content} />
    ),
  },
  'break-even': {
    finding: ({ first: { exposure, scenario, content } }) =>
      turnFinding(turnsOf(exposure, variableNames(scenario, content), planNames(scenario))),
    draw: ({ first: { exposure, scenario, content } }) => (
      <BreakEvenChart exposure={exposure} scenario={scenario} content={content} />
    ),
  },
  'compared-figures': {
    finding: ({ first, all }) => comparedFinding(comparedOf(all), currencyOf(first)),
    draw: ({ first, all }) => (
      <FigureTable columns={comparedOf(all)} currency={currencyOf(first)} />
    ),
  },
  'compared-timelines': {
    finding: ({ first, all }) => comparedTimelineFinding(comparedOf(all), currencyOf(first)),
    draw: ({ first, all }) => (
      <ComparedTimelines compared={comparedOf(all)} currency={currencyOf(first)} />
    ),
  },
  'compared-exceedance': {
    finding: ({ first, all }) => comparedTailFinding(comparedOf(all), currencyOf(first)),
    draw: ({ first, all }) => (
      <ComparedExceedance compared={comparedOf(all)} currency={currencyOf(first)} />
    ),
  },
  bridge: {
    finding: ({ first, all, chart }) => {
      const found = bridgeOf(all, chart.bridge);
      if (found === null) return '';
      const { bridge, from, to } = found;
      const named = stepsThatMatter(bridge, (step) =>
        assumptionName(step, from.scenario, to.scenario, to.content),
      );
      return bridgeFinding(bridge, named, currencyOf(first));
    },
    draw: ({ all, chart }) => {
      const found = bridgeOf(all, chart.bridge);
      if (found === null) return null;
      const { bridge, from, to } = found;
      return (
        <BridgeChart
          bridge={bridge}
          nameOf={(step) => assumptionName(step, from.scenario, to.scenario, to.content)}
          from={seriesAt(0, from.scenario.name)}
          to={seriesAt(1, to.scenario.name)}
          scale={bridgeScale([bridge])}
          currency={currencyOf(to)}
        />
      );
    },
  },
};

/** The kind of a chart, if this version knows it. */
export function kindOf({ kind }: SlideChart): SlideChartKind | undefined {
  return new Map<string, SlideChartKind>(Object.entries(CHART_KINDS)).get(kind);
}

function facetOf({ by }: SlideChart): LossFacet {
  return by ?? 'unit';
}
