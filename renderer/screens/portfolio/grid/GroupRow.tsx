import { columnOf } from '../../../../model/grid/columns.ts';
import type { Group } from '../../../../model/grid/arrangement.ts';
import { figuresOfGroup } from '../../../../model/grid/lines.ts';
import { amountCell } from './amount-cell.ts';
import { count } from '../../../format/number.ts';
import type { GridShown } from '../../../store/grid-shown.ts';
import type { PlacedColumn } from './column-places.ts';
import styles from './DeploymentGrid.module.css';

interface GroupRowProps {
  readonly gridId: string;
  readonly group: Group;
  readonly isCollapsed: boolean;
  readonly line: number;
  readonly top: number;
  readonly columns: readonly PlacedColumn[];
  readonly shown: GridShown;
  readonly currency: string;
  readonly isActive: boolean;
}

/** The head of a group: what its deployments share, how many they are, and their amounts together under their columns. */
export function GroupRow(props: GroupRowProps) {
  const { gridId, group, isCollapsed, line, top, columns, shown, currency, isActive } = props;
  const column = columnOf(group.column);
  const figures = figuresOfGroup(shown.arrangement, group, shown.deployments);
  const sums = { annualSpend: figures.spend, annualValue: figures.value };
  const label = column.label(group.value, shown.world) || `No ${column.title.toLowerCase()}`;
  return (
    <div
      className={`${styles.row} ${styles.group}`}
      role="row"
      aria-rowindex={line + 2}
      aria-level={group.level + 1}
      aria-expanded={!isCollapsed}
      data-line={line}
      data-level={group.level}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map(({ column: { key, kind }, place, left, width }) => (
        <div
          key={key}
          id={`${gridId}-${line}-${place}`}
          role="gridcell"
          aria-colindex={place + 1}
          className={`${styles.cell} ${place === 0 ? styles.name : ''}`}
          data-kind={kind}
          data-column={place}
          data-active={(isActive && place === 0) || undefined}
          style={place === 0 ? { width } : { left, width }}
        >
          {place === 0 ? (
            <>
              <span aria-hidden="true" className={styles.fold}>
                {isCollapsed ? '▸' : '▾'}
              </span>
              <span className={styles.groupName} title={`${column.title}: ${label}`}>
                {label}
              </span>
              <span className={styles.groupCount}>{count(figures.deployments)}</span>
            </>
          ) : key === 'annualSpend' || key === 'annualValue' ? (
            <span title={amountCell(sums[key], currency, width).full}>
              {amountCell(sums[key], currency, width).text}
            </span>
          ) : null}
        </div>
      ))}
    </div>
  );
}
