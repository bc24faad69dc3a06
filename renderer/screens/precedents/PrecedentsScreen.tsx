import { useMemo } from 'react';
import {
  filterPrecedents,
  valuesOf,
  type PrecedentField,
  type PrecedentGroup,
} from '../../../model/precedents/filter.ts';
import { precedentLibrary } from '../../../model/precedents/library.ts';
import { plural } from '../../format/number.ts';
import { scenarioOnScreen } from '../../store/scenario-on-screen.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen, ScreenHeader } from '../../ui/Screen.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { precedentFieldNames } from '../../words/precedents.ts';
import { PrecedentFilters } from './PrecedentFilters.tsx';
import { PrecedentList } from './PrecedentList.tsx';
import { PrecedentRates } from './PrecedentRates.tsx';
import styles from './PrecedentsScreen.module.css';

const groups: readonly PrecedentGroup[] = [
  'actorType',
  'legallyBound',
  'case',
  'designator',
  'sourceGrade',
];
const fields: readonly PrecedentField[] = [...groups, 'stance'];

/** What others did when somebody was designated: the rates, and every row behind them. */
export function PrecedentsScreen() {
  const library = useMemo(() => precedentLibrary(), []);
  const filter = useStore((state) => state.precedentFilter);
  const filterBy = useStore((state) => state.filterPrecedents);
  const chosenGroup = useStore((state) => state.precedentGroup);
  const groupBy = useStore((state) => state.groupPrecedents);
  const showDialog = useStore((state) => state.showDialog);
  const scenario = useStore(scenarioOnScreen);

  const rows = filterPrecedents(library, filter);
  // The rate of a stance among those who took it would always be the whole: this filter is for the rows.
  const { stance: _, ...counted } = filter;
  // Where all have the same value there is nothing to split by it.
  const open = groups.filter((field) => filter[field] === undefined);
  const group = open.find((field) => field === chosenGroup) ?? open[0] ?? chosenGroup;
  return (
    <Screen name="Precedents">
      <ScreenHeader>
        <div className={styles.heading}>
          <h1>Precedents</h1>
          <p>
            What others did when somebody was designated: {plural(library.length, 'act')} in{' '}
            {plural(valuesOf(library, 'case').length, 'case')}
          </p>
          {scenario !== undefined && (
            <Button
              title={`Set a stance of “${scenario.name}” from these rates`}
              onClick={() => {
                showDialog({ kind: 'start-from-precedents', place: null, filter: counted });
              }}
            >
              Use for a stance…
            </Button>
          )}
        </div>
        <p className={styles.caveat}>
          A convenience sample of famous cases, some from secondary sources; rows of one case are
          not independent. A weak starting point, never a frequency.
        </p>
        <div className={styles.filters} role="group" aria-label="Filters">
          <PrecedentFilters library={library} fields={fields} filter={filter} onChange={filterBy} />
          <SelectField
            label="Rates split by"
            value={group}
            choices={open.map((field) => ({
              value: field,
              label: precedentFieldNames[field].toLowerCase(),
            }))}
            onCommit={groupBy}
          />
        </div>
      </ScreenHeader>
      <div className={styles.split}>
        <PrecedentRates
          precedents={filterPrecedents(library, counted)}
          filter={filter}
          group={group}
        />
        <div className={styles.rows} role="region" aria-label="Rows" tabIndex={0}>
          <div className={styles.count}>
            <span>
              {plural(rows.length, 'row')} of {plural(valuesOf(rows, 'case').length, 'case')}
            </span>
            {Object.keys(filter).length > 0 && (
              <Button
                look="quiet"
                onClick={() => {
                  filterBy({});
                }}
              >
                Show all
              </Button>
            )}
          </div>
          {rows.length === 0 ? (
            <p className={styles.nothing}>No precedent fits these filters. Set one back to Any.</p>
          ) : (
            <PrecedentList precedents={rows} />
          )}
        </div>
      </div>
    </Screen>
  );
}
