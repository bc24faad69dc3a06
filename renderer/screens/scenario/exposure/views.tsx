import type { ReactNode } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { ExpectedExposure, Exposure } from '../../../../model/exposure/result.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { BreakEvenChart } from '../../../charts/BreakEvenChart.tsx';
import { BlockedSpend } from '../../../charts/BlockedSpend.tsx';
import { ExceedanceCurve } from '../../../charts/ExceedanceCurve.tsx';
import { LossBreakdowns } from '../../../charts/LossBreakdowns.tsx';
import { LossOverTime } from '../../../charts/LossOverTime.tsx';
import { PlanTable } from '../../../charts/PlanTable.tsx';
import { Tornado } from '../../../charts/Tornado.tsx';
import { UseMap } from '../../../charts/UseMap.tsx';

/** What a view draws from. */
export interface Shown {
  readonly scenario: Scenario;
  readonly content: Content;
  readonly currency: string;
  /** Expected values: of the newest draft that has figures. */
  readonly expected: ExpectedExposure;
  /** The distribution of that same draft; null while it is being worked out. */
  readonly whole: Exposure | null;
}

/** One way to look at the exposure, under its name in the list of views. */
export type View = {
  readonly id: string;
  readonly name: string;
} & (
  | { readonly needs: 'expected'; readonly draw: (shown: Shown) => ReactNode }
  /** Drawn from the distribution, which follows the expected values; until it is there the last one stays, marked. */
  | {
      readonly needs: 'distribution';
      readonly draw: (shown: Shown & { readonly whole: Exposure }) => ReactNode;
    }
);

/** The views in the order they are read. */
export const VIEWS: readonly View[] = [
  {
    id: 'when',
    name: 'When',
    needs: 'expected',
    draw: ({ expected, whole, currency }) => (
      <>
        <LossOverTime expected={expected} whole={whole} currency={currency} />
        <BlockedSpend exposure={expected} currency={currency} />
      </>
    ),
  },
  {
    id: 'where',
    name: 'Where',
    needs: 'expected',
    draw: ({ expected, content }) => <LossBreakdowns exposure={expected} content={content} />,
  },
  {
    id: 'map',
    name: 'Map',
    needs: 'expected',
    draw: ({ expected, content }) => <UseMap exposure={expected} content={content} />,
  },
  {
    id: 'how-bad',
    name: 'How bad',
    needs: 'distribution',
    draw: ({ whole, scenario, currency }) => (
      <ExceedanceCurve exposure={whole} tolerance={scenario.tolerance} currency={currency} />
    ),
  },
  {
    id: 'drivers',
    name: 'What drives it',
    needs: 'distribution',
    draw: ({ whole, scenario, content }) => (
      <Tornado exposure={whole} scenario={scenario} content={content} />
    ),
  },
  {
    id: 'plans',
    name: 'What to do',
    needs: 'distribution',
    draw: ({ whole, scenario, content }) => (
      <>
        <PlanTable exposure={whole} scenario={scenario} content={content} />
        <BreakEvenChart exposure={whole} scenario={scenario} content={content} />
      </>
    ),
  },
];
