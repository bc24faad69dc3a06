import { useLayoutEffect, useRef } from 'react';
import {
  withColumnAt,
  withColumnShown,
  withGroup,
  withSort,
  type GridView,
} from '../../../../model/grid/grid-view.ts';
import type { GridShown } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';
import { MenuItem, MenuSection } from '../../../ui/PopoverMenu.tsx';
import { ColumnFilterFields } from './ColumnFilterFields.tsx';
import styles from './ColumnMenu.module.css';
import type { PlacedColumn } from './column-places.ts';

interface ColumnMenuProps {
  readonly place: PlacedColumn | null;
  /** The title it opens under. */
  readonly anchorId: string;
  readonly shown: GridShown;
  readonly onClose: () => void;
}

/** What there is to do with a column: sort, filter, group, move, hide. */
export function ColumnMenu({ place, anchorId, shown, onClose }: ColumnMenuProps) {
  const view = useStore((state) => state.gridView);
  const change = useStore((state) => state.changeGridView);
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const own = menu.current;
    if (own === null) return;
    const title = document.getElementById(anchorId)?.getBoundingClientRect();
    const left = Math.min(title?.left ?? 0, innerWidth - own.offsetWidth - 280);
    own.style.inset = `${title?.bottom ?? 0}px auto auto ${Math.max(8, left)}px`;
    own.showPopover();
    own.querySelector<HTMLElement>('button, input')?.focus();
    const close = (event: ToggleEvent) => {
      if (event.newState === 'closed') onClose();
    };
    own.addEventListener('toggle', close);
    return () => {
      own.removeEventListener('toggle', close);
    };
  }, [anchorId, onClose]);

  if (place === null) return null;
  const { key, title } = place.column;
  const sort = view.sorts.find((own) => own.column === key);
  const does = (edit: (view: GridView) => GridView) => () => {
    change(edit);
  };
  const isNumber = place.column.kind === 'amount' || place.column.kind === 'count';
  const isGrouped = view.groups.includes(key);
  return (
    <div ref={menu} popover="auto" className={styles.menu} role="group" aria-label={title}>
      <MenuSection heading={title}>
        <MenuItem
          isCurrent={sort?.isDescending === false}
          onChoose={does((now) => withSort(now, { column: key, isDescending: false }))}
        >
          {isNumber ? 'Sort, smallest first' : 'Sort A to Z'}
        </MenuItem>
        <MenuItem
          isCurrent={sort?.isDescending === true}
          onChoose={does((now) => withSort(now, { column: key, isDescending: true }))}
        >
          {isNumber ? 'Sort, largest first' : 'Sort Z to A'}
        </MenuItem>
        <MenuItem isCurrent={isGrouped} onChoose={does((now) => withGroup(now, key))}>
          {isGrouped ? 'No longer group by it' : 'Group by it'}
        </MenuItem>
      </MenuSection>
      <MenuSection heading="Show only rows where it">
        <ColumnFilterFields column={place.column} shown={shown} />
      </MenuSection>
      {key !== 'name' && (
        <MenuSection>
          <MenuItem onChoose={does((now) => withColumnAt(now, key, place.place - 1))}>
            Move left
          </MenuItem>
          <MenuItem onChoose={does((now) => withColumnAt(now, key, place.place + 1))}>
            Move right
          </MenuItem>
          <MenuItem onChoose={does((now) => withColumnShown(now, key, false))}>Hide</MenuItem>
        </MenuSection>
      )}
    </div>
  );
}
