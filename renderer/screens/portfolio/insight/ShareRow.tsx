import type { Part, Measure } from '../../../../model/insight/portfolio-insight.ts';
import { exactMoney, shortMoney } from '../../../format/money.ts';
import { count, percent, plural } from '../../../format/number.ts';
import styles from './InsightPanel.module.css';

interface ShareRowProps {
  readonly name: string;
  readonly part: Part;
  /** Of what the bar shows the share. */
  readonly total: number;
  readonly measure: Measure;
  readonly currency: string;
  /** The grid shows these alone. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Some deployments as a share of all shown: a bar, the share, the amount. A click shows them alone. */
export function ShareRow(props: ShareRowProps) {
  const { name, part, total, measure, currency, isChosen, onChoose } = props;
  const share = total > 0 ? part[measure] / total : 0;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isChosen}
        title={`${name}: ${plural(part.deployments, 'deployment')}, ${exactMoney(part.spend, currency)} of spend and ${exactMoney(part.value, currency)} of value a year`}
        onClick={onChoose}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.number}>
          {count(part.deployments)}
          <span className="visually-hidden">
            {part.deployments === 1 ? ' deployment' : ' deployments'}
          </span>
        </span>
        <span className={styles.share}>{percent(share)}</span>
        <span className={styles.amount}>{shortMoney(part[measure], currency)}</span>
        <svg className={styles.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 1 1">
          <rect width={share} height="1" />
        </svg>
      </button>
    </li>
  );
}
