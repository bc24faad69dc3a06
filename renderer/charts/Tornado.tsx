import type { Content } from '../../model/change/content.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ShownExposure } from '../engine/shown-exposure.ts';
import { shortMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';
import { variableNames } from '../words/variables.ts';
import { Figure } from './Figure.tsx';
import { money, share } from './table.ts';
import { swingsOf, tornadoFinding, type Swing } from './swings.ts';
import styles from './Tornado.module.css';

interface TornadoProps {
  readonly exposure: ShownExposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What drives it: how far each variable swings the expected loss, and what knowing it is worth at most. */
export function Tornado({ exposure, scenario, content }: TornadoProps) {
  const { currency } = content.workspace;
  const swings = swingsOf(exposure, variableNames(scenario, content));
  const expected = exposure.loss.expected;
  const isSampled = exposure.method === 'sampled';
  const low = Math.min(expected, ...swings.map((swing) => swing.low.loss));
  const high = Math.max(expected, ...swings.map((swing) => swing.high.loss));
  const place = (amount: number) => (high === low ? 50 : ((amount - low) / (high - low)) * 100);
  const isTied = (scenario.influences ?? []).some(({ weight }) => weight !== 0);
  return (
    <Figure
      keep={{ kind: 'tornado' }}
      title={tornadoFinding(swings, currency)}
      unit={`Expected loss given each variable's best and worst outcome, ${currency}; the line is the expected loss`}
      table={{
        columns: [
          'Variable and outcome',
          share('Probability'),
          money('Expected loss then', currency),
          share('Share of variance'),
          ...(isSampled ? [share('± of the share')] : []),
          money('Worth knowing', currency),
        ],
        rows: swings.flatMap((swing) =>
          swing.outcomes.map((outcome) => [
            `${swing.name}: ${outcome.name}`,
            outcome.probability,
            outcome.loss,
            swing.firstOrder,
            ...(isSampled ? [swing.firstOrderError] : []),
            swing.worth,
          ]),
        ),
      }}
    >
      {swings.length === 0 && <p className={styles.note}>{whyNothing(scenario)}</p>}
      {swings.length > 0 && (
        <div className={styles.tornado}>
          <div className={styles.head}>
            <span />
            <span />
            <span title="First-order index: the part of the loss's variance that this variable explains by itself">
              Variance
            </span>
            <span title="EVPPI: the most that learning it before choosing a plan is worth">
              Worth knowing
            </span>
          </div>
          {swings.map((swing) => (
            <SwingRow
              key={swing.key}
              swing={swing}
              place={place}
              expected={expected}
              currency={currency}
            />
          ))}
        </div>
      )}
      {isTied && swings.length > 1 && (
        <p className={styles.note}>
          Influences tie these variables together, so their shares of the variance overlap.
        </p>
      )}
    </Figure>
  );
}

function whyNothing({ designations, stances, drivers = [] }: Scenario): string {
  if (designations.length === 0) {
    return 'Nobody is designated. Add a designation, and what drives its cost shows here.';
  }
  return [...designations, ...stances, ...drivers].some(({ outcomes }) => outcomes.length > 1)
    ? 'What is uncertain here costs the same however it turns out.'
    : 'Make a stance or a course of events uncertain, and how far it swings the loss shows here.';
}

interface SwingRowProps {
  readonly swing: Swing;
  readonly place: (amount: number) => number;
  readonly expected: number;
  readonly currency: string;
}

function SwingRow({ swing, place, expected, currency }: SwingRowProps) {
  const from = place(swing.low.loss);
  const to = place(swing.high.loss);
  return (
    <div className={styles.row}>
      <span className={`${styles.name ?? ''} two-lines`} title={swing.name}>
        {swing.name}
      </span>
      <span className={styles.track}>
        <span
          className={styles.bar}
          style={{ left: `${String(from)}%`, width: `${String(to - from)}%` }}
        />
        <span className={styles.line} style={{ left: `${String(place(expected))}%` }} />
        <span className={styles.ends}>
          <span>
            {swing.low.name} {shortMoney(swing.low.loss, currency)}
          </span>
          <span>
            {swing.high.name} {shortMoney(swing.high.loss, currency)}
          </span>
        </span>
      </span>
      <span className={styles.amount}>{percent(swing.firstOrder)}</span>
      <span className={styles.amount}>{shortMoney(swing.worth, currency)}</span>
    </div>
  );
}
