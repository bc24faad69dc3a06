import { COLUMNS } from '../../../model/grid/columns.ts';
import { FIRST_GRID_VIEW, withColumnShown, withGroup } from '../../../model/grid/grid-view.ts';
import { chosenOf } from '../../store/grid-chosen.ts';
import type { GridShown } from '../../store/grid-shown.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../../ui/PopoverMenu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { askToRemove } from './grid/use-grid-keys.ts';
import styles from './PortfolioScreen.module.css';

/** Columns that a portfolio is worth being grouped by: few values, each of many rows. */
const GROUPED_BY = COLUMNS.filter(
  ({ kind, key }) => kind === 'choice' || key === 'unit' || key === 'region' || key === 'owner',
);

/** What there is to do with the grid as a whole and with the rows chosen. */
export function GridTools({ shown }: { readonly shown: GridShown }) {
  const view = useStore((state) => state.gridView);
  const range = useStore((state) => state.gridRange);
  const beside = useStore((state) => state.besideGrid);
  const { changeGridView, addDeployment, duplicateChosen, showDialog, showBeside } =
    useStore.getState();
  const isAnyChosen = chosenOf(shown, view, range).positions.length > 0;
  return (
    <div className={styles.tools} role="toolbar" aria-label="Deployments">
      <div className={styles.search}>
        <SearchField
          label="Search all columns"
          value={view.search}
          onChange={(search) => {
            changeGridView((now) => ({ ...now, search }));
          }}
        />
      </div>
      <PopoverMenu label="Group by" faceClass={styles.toolFace} face="Group by ▾">
        <MenuSection heading="One or two columns">
          {GROUPED_BY.map(({ key, title }) => (
            <MenuItem
              key={key}
              isCurrent={view.groups.includes(key)}
              detail={view.groups.includes(key) ? String(view.groups.indexOf(key) + 1) : ''}
              onChoose={() => {
                changeGridView((now) => withGroup(now, key));
              }}
            >
              {title}
            </MenuItem>
          ))}
        </MenuSection>
      </PopoverMenu>
      <PopoverMenu label="Columns" faceClass={styles.toolFace} face="Columns ▾">
        <MenuSection heading="Shown">
          {COLUMNS.map(({ key, title }) => (
            <label key={key} className={styles.columnChoice}>
              <input
                type="checkbox"
                disabled={key === 'name'}
                checked={view.columns.some((column) => column.key === key)}
                onChange={(event) => {
                  const isShown = event.target.checked;
                  changeGridView((now) => withColumnShown(now, key, isShown));
                }}
              />
              {title}
            </label>
          ))}
        </MenuSection>
        <MenuSection>
          <MenuItem
            onChoose={() => {
              changeGridView((now) => ({ ...now, columns: FIRST_GRID_VIEW.columns }));
            }}
          >
            As at first
          </MenuItem>
        </MenuSection>
      </PopoverMenu>
      <span className={styles.gap} />
      <Button look="quiet" title="Ctrl+Shift++" onClick={addDeployment}>
        Add row
      </Button>
      <Button look="quiet" disabled={!isAnyChosen} onClick={duplicateChosen}>
        Duplicate
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          showDialog({ kind: 'edit-many' });
        }}
      >
        Edit many…
      </Button>
      <Button look="quiet" title="Ctrl+−" disabled={!isAnyChosen} onClick={askToRemove}>
        Delete…
      </Button>
      <span className={styles.divider} />
      <Button
        look="quiet"
        title="Alt+Enter"
        pressed={beside === 'details'}
        onClick={() => {
          showBeside(beside === 'details' ? null : 'details');
        }}
      >
        Details
      </Button>
      <Button
        look="quiet"
        pressed={beside === 'insight'}
        onClick={() => {
          showBeside(beside === 'insight' ? null : 'insight');
        }}
      >
        Insight
      </Button>
    </div>
  );
}
