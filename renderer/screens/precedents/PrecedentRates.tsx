import { baseRate, baseRatesBy } from '../../../model/precedents/base-rate.ts';
import { daysToAct } from '../../../model/precedents/days-to-act.ts';
import type { PrecedentFilter, PrecedentGroup } from '../../../model/precedents/filter.ts';
import type { Precedent } from '../../../model/precedents/precedent.ts';
import { BaseRates } from '../../charts/BaseRates.tsx';
import { DaysToAct } from '../../charts/DaysToAct.tsx';
import { useStore } from '../../store/store.ts';
import { filterWords, precedentFieldNames, precedentValueName } from '../../words/precedents.ts';
import styles from './PrecedentRates.module.css';

interface PrecedentRatesProps {
  /** Those who are counted, whatever their stance. */
  readonly precedents: readonly Precedent[];
  readonly filter: PrecedentFilter;
  readonly group: PrecedentGroup;
}

/** What they did, in all and by kind, and how fast. A kind leads to the rows behind its rate. */
export function PrecedentRates({ precedents, filter, group }: PrecedentRatesProps) {
  const filterBy = useStore((state) => state.filterPrecedents);
  const { stance, ...counted } = filter;
  const split = baseRatesBy(precedents, group).map(({ value, ...base }) => ({
    name: precedentValueName(group, value),
    base,
    onChoose: () => {
      filterBy({ ...filter, [group]: value });
    },
  }));
  return (
    <div className={styles.rates} role="region" aria-label="Base rates" tabIndex={0}>
      <BaseRates
        all={{ name: filterWords(counted), base: baseRate(precedents) }}
        groups={split.length > 1 ? split : []}
        by={precedentFieldNames[group]}
      />
      {stance !== undefined && (
        <p className={styles.note}>
          Rates count every stance of these actors; the chosen stance narrows the rows alone.
        </p>
      )}
      <DaysToAct days={daysToAct(precedents)} />
    </div>
  );
}
