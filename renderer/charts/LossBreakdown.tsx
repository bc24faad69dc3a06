import { memo } from 'react';
import type { Content } from '../../model/change/content.ts';
import type { LossFacet } from '../../model/deck/deck.ts';
import type { ShownExpected } from '../engine/shown-exposure.ts';
import { breakdownFinding } from './breakdown-finding.ts';
import { findingOf, type Focus } from './focus.ts';
import { LossBars } from './LossBars.tsx';
import { lossesBy } from './losses-by.ts';
import { isOfSameFigures } from './same-figures.ts';

interface LossBreakdownProps {
  readonly facet: LossFacet;
  /** What stands beside it on the same scale, so that bars compare across; none where it stands alone. */
  readonly beside: readonly LossFacet[];
  readonly exposure: ShownExpected;
  readonly content: Content;
  readonly focus: Focus;
}

/** Where: the expected loss by unit, cloud, vendor, criticality or region. */
export const LossBreakdown = memo(function LossBreakdown(props: LossBreakdownProps) {
  const { facet, beside, exposure, content, focus } = props;
  const { what, bars } = lossesBy(facet, exposure, content, focus.part);
  const amounts = [facet, ...beside].flatMap((one) =>
    lossesBy(one, exposure, content, focus.part).bars.flatMap(({ amount, whole }) => [
      amount,
      whole,
    ]),
  );
  return (
    <LossBars
      title={findingOf(focus, breakdownFinding(what, bars))}
      what={what}
      facet={facet}
      bars={bars}
      scale={[Math.min(0, ...amounts), Math.max(0, ...amounts)]}
      currency={content.workspace.currency}
      focus={focus}
    />
  );
}, isOfSameFigures);
