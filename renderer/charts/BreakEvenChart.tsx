import type { Content } from '../../model/change/content.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ShownExposure } from '../engine/shown-exposure.ts';
import { percent } from '../format/number.ts';
import { planNames } from '../words/plans.ts';
import { variableNames } from '../words/variables.ts';
import styles from './BreakEvenChart.module.css';
import { Figure } from './Figure.tsx';
import { oneForEachVariable, turnFinding, turnsOf, type Turn } from './turns.ts';

interface BreakEvenChartProps {
  readonly exposure: ShownExposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** So many rows are read at a glance; all of them are in the table. */
const MOST_ROWS = 6;

/** When another plan is best: along each chance that decides it, the plan that wins, and where we stand. */
export function BreakEvenChart({ exposure, scenario, content }: BreakEvenChartProps) {
  if (exposure.plans.length < 2) return null;
  const turns = turnsOf(exposure, variableNames(scenario, content), planNames(scenario));
  const isTied = (scenario.influences ?? []).some(({ weight }) => weight !== 0);
  return (
    <Figure
      keep={{ kind: 'break-even' }}
      title={turnFinding(turns)}
      unit="The best plan by expected loss, its cost included, as one outcome gets more or less likely; the ticks are today"
      table={{
        columns: ['Outcome', 'Now', 'Best plan, from probability on'],
        rows: turns.map(({ variable, outcome, probability, ranges }) => [
          `${variable}: ${outcome}`,
          percent(probability),
          ranges.map(({ from, plan }) => `${percent(from)} ${plan}`).join(' · '),
        ]),
      }}
    >
      {turns.length > 0 && (
        <div className={styles.chart}>
          <div className={`${styles.row} ${styles.head}`}>
            <span />
            <span />
            <span>Turns at</span>
          </div>
          {oneForEachVariable(turns)
            .slice(0, MOST_ROWS)
            .map((turn) => (
              <TurnRow key={turn.key} turn={turn} />
            ))}
        </div>
      )}
      {turns.length > 0 && (
        <p className={styles.note}>
          {isTied
            ? 'The other outcomes of the same variable share the rest as they do now. What each outcome brings along through influences is held, so chances tied to it move with it.'
            : 'The other outcomes of the same variable share the rest as they do now; every other chance stays.'}
        </p>
      )}
    </Figure>
  );
}

function TurnRow({ turn }: { readonly turn: Turn }) {
  const { variable, outcome, probability, ranges, nearest } = turn;
  const isNow = ({ from, to }: Turn['ranges'][number]) => from <= probability && probability <= to;
  return (
    <div className={styles.row}>
      <span className={styles.name} title={`${variable}: ${outcome}`}>
        <span className="two-lines">{variable}</span>
        <span className={`${styles.outcome ?? ''} two-lines`}>{outcome}</span>
      </span>
      <span className={styles.track}>
        {ranges.map((range) => (
          <span
            key={range.from}
            className={styles.range}
            data-now={isNow(range)}
            style={{ left: share(range.from), width: share(range.to - range.from) }}
            title={`${range.plan}: best from ${percent(range.from)} to ${percent(range.to)}`}
          >
            {range.plan}
          </span>
        ))}
        <span className={styles.today} style={{ left: share(probability) }} />
      </span>
      <span className={styles.amount}>
        <span>{percent(nearest.at)}</span>
        <span className={styles.outcome}>now {percent(probability)}</span>
      </span>
    </div>
  );
}

function share(part: number): string {
  return `${String(part * 100)}%`;
}
