import type { ReactNode } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { Flow } from '../../../../model/exposure/flows.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import type { ShownExpected, ShownExposure } from '../../../engine/shown-exposure.ts';
import { BreakEvenChart } from '../../../charts/BreakEvenChart.tsx';
import { BlockedSpend } from '../../../charts/BlockedSpend.tsx';
import type { Focus } from '../../../charts/focus.ts';
import { ExceedanceCurve } from '../../../charts/ExceedanceCurve.tsx';
import { FlowChart } from '../../../charts/FlowChart.tsx';
import { LossBreakdown } from '../../../charts/LossBreakdown.tsx';
import { LossOverTime } from '../../../charts/LossOverTime.tsx';
import { PlanTable } from '../../../charts/PlanTable.tsx';
import { Tornado } from '../../../charts/Tornado.tsx';
import { UseMap } from '../../../charts/UseMap.tsx';
import { HangTogether } from '../coherence/HangTogether.tsx';

interface Subject {
  readonly scenario: Scenario;
  readonly content: Content;
  readonly currency: string;
}

/** What a view draws from. */
export interface Shown extends Subject {
  /** Expected values: of the newest draft that has figures. */
  readonly expected: ShownExpected;
  /** The distribution of that same draft; null while it is being worked out. */
  readonly whole: ShownExposure | null;
  /** The last distribution there is, perhaps of the draft before. */
  readonly lastWhole: ShownExposure | null;
  /** The ways of the spend; null until they were worked out. */
  readonly flows: readonly Flow[] | null;
  /** What is chosen of it. */
  readonly focus: Focus;
}

/** One chart of a view, drawn by itself: one out of sight waits, whatever stands beside it. */
export type ViewChart = {
  /** What it draws from: nothing else has it drawn anew. */
  readonly reads: readonly (keyof Shown)[];
} & (
  | { readonly needs: 'expected'; readonly draw: (shown: Shown) => ReactNode }
  /** Drawn from the distribution, which follows the expected values; until it is there the last one stays, marked. */
  | {
      readonly needs: 'distribution';
      readonly draw: (shown: Subject & { readonly whole: ShownExposure }) => ReactNode;
    }
);

/** One way to look at the exposure, under its name in the list of views. */
export interface View {
  readonly id: string;
  readonly name: string;
  readonly charts: readonly ViewChart[];
  /** Its charts stand two in a row where there is room. */
  readonly isPaired?: boolean;
}

const LOSS_FACETS = ['unit', 'channel', 'vendor', 'criticality', 'region'] as const;

/** The views in the order they are read. */
export const VIEWS: readonly View[] = [
  {
    id: 'when',
    name: 'When',
    charts: [
      {
        reads: ['expected', 'whole', 'focus'],
        needs: 'expected',
        draw: ({ expected, whole, currency, focus }) => (
          <LossOverTime expected={expected} whole={whole} currency={currency} focus={focus} />
        ),
      },
      {
        reads: ['expected', 'focus'],
        needs: 'expected',
        draw: ({ expected, currency, focus }) => (
          <BlockedSpend exposure={expected} currency={currency} focus={focus} />
        ),
      },
    ],
  },
  {
    id: 'where',
    name: 'Where',
    isPaired: true,
    charts: LOSS_FACETS.map((facet) => ({
      reads: ['expected', 'focus'],
      needs: 'expected',
      draw: ({ expected, content, focus }) => (
        <LossBreakdown
          facet={facet}
          beside={LOSS_FACETS}
          exposure={expected}
          content={content}
          focus={focus}
        />
      ),
    })),
  },
  {
    id: 'map',
    name: 'Map',
    charts: [
      {
        reads: ['expected', 'focus'],
        needs: 'expected',
        draw: ({ expected, content, focus }) => (
          <UseMap exposure={expected} content={content} focus={focus} />
        ),
      },
    ],
  },
  {
    id: 'how-bad',
    name: 'How bad',
    charts: [
      {
        reads: ['lastWhole'],
        needs: 'distribution',
        draw: ({ whole, scenario, currency }) => (
          <ExceedanceCurve exposure={whole} tolerance={scenario.tolerance} currency={currency} />
        ),
      },
    ],
  },
  {
    id: 'drivers',
    name: 'What drives it',
    charts: [
      {
        reads: ['lastWhole'],
        needs: 'distribution',
        draw: ({ whole, scenario, content }) => (
          <Tornado exposure={whole} scenario={scenario} content={content} />
        ),
      },
    ],
  },
  {
    id: 'flow',
    name: 'Flow',
    charts: [
      {
        reads: ['flows', 'focus'],
        needs: 'expected',
        draw: ({ flows, content, focus }) =>
          flows !== null && <FlowChart flows={flows} content={content} focus={focus} />,
      },
    ],
  },
  {
    id: 'plans',
    name: 'What to do',
    charts: [
      {
        reads: ['lastWhole'],
        needs: 'distribution',
        draw: ({ whole, scenario, content }) => (
          <PlanTable exposure={whole} scenario={scenario} content={content} />
        ),
      },
      {
        reads: ['lastWhole'],
        needs: 'distribution',
        draw: ({ whole, scenario, content }) => (
          <BreakEvenChart exposure={whole} scenario={scenario} content={content} />
        ),
      },
    ],
  },
  {
    id: 'coherence',
    name: 'Does it hang together',
    charts: [
      {
        reads: ['scenario', 'content'],
        needs: 'expected',
        draw: ({ scenario, content }) => <HangTogether scenario={scenario} content={content} />,
      },
    ],
  },
];
