import { columnOf } from '../../../model/grid/columns.ts';
import { COLUMN_KEYS } from '../../../model/grid/grid-column.ts';
import { withFilter, withGroup, type GridView } from '../../../model/grid/grid-view.ts';
import { filterWords } from '../../words/grid-view.ts';
import type { GridShown } from '../../store/grid-shown.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PortfolioScreen.module.css';

interface Chip {
  readonly key: string;
  readonly words: string;
  readonly without: (view: GridView) => GridView;
}

/** What the grid is held to, sorted and grouped by, a chip each: a click takes it away. Nothing while there is nothing. */
export function ViewChips({ shown }: { readonly shown: GridShown }) {
  const view = useStore((state) => state.gridView);
  const change = useStore((state) => state.changeGridView);
  const chips = chipsOf(view, shown);
  const { isOutdated } = shown.arrangement;
  return (
    <>
      <p className="visually-hidden" role="status">
        {chips.map(({ words }) => words).join('. ')}
      </p>
      {(chips.length > 0 || isOutdated) && (
        <div className={styles.chips}>
          {chips.map(({ key, words, without }) => (
            <button
              key={key}
              type="button"
              className={styles.chip}
              aria-label={`No longer: ${words}`}
              title={words}
              onClick={() => {
                change(without);
              }}
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          ))}
          {chips.length > 1 && (
            <Button
              look="quiet"
              onClick={() => {
                change((now) => ({ ...now, filters: {}, search: '', sorts: [], groups: [] }));
              }}
            >
              Clear all
            </Button>
          )}
          {isOutdated && (
            <span className={styles.outdated}>
              Edited rows stay where they were.
              <Button
                look="quiet"
                onClick={() => {
                  change(arrangedAgain);
                }}
              >
                Sort and filter again
              </Button>
            </span>
          )}
        </div>
      )}
    </>
  );
}

/** The same view, as another one: rows are sorted and filtered again. */
function arrangedAgain(view: GridView): GridView {
  return { ...view, filters: { ...view.filters } };
}

function chipsOf(view: GridView, { world }: GridShown): readonly Chip[] {
  const search = view.search.trim();
  return [
    ...(search === ''
      ? []
      : [
          {
            key: 'search',
            words: `Has “${search}”`,
            without: (now: GridView) => ({ ...now, search: '' }),
          },
        ]),
    ...COLUMN_KEYS.flatMap((key) => {
      const filter = view.filters[key];
      if (filter === undefined) return [];
      const words = filterWords(columnOf(key), filter, world);
      return [
        { key: `filter ${key}`, words, without: (now: GridView) => withFilter(now, key, null) },
      ];
    }),
    ...view.groups.map((key) => ({
      key: `group ${key}`,
      words: `Grouped by ${columnOf(key).title}`,
      without: (now: GridView) => withGroup(now, key),
    })),
    ...view.sorts.map(({ column, isDescending }) => ({
      key: `sort ${column}`,
      words: `Sorted by ${columnOf(column).title} ${isDescending ? '↓' : '↑'}`,
      without: (now: GridView) => ({
        ...now,
        sorts: now.sorts.filter((sort) => sort.column !== column),
      }),
    })),
  ];
}
