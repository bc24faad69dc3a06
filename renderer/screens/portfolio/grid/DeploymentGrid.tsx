import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { chosenCells } from '../../../store/grid-chosen.ts';
import type { GridShown } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';
import { isKeyboardLost } from '../../../ui/room.ts';
import { CellEditor } from './CellEditor.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import styles from './DeploymentGrid.module.css';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { LINE_HEIGHT } from './grid-size.ts';
import { GroupRow } from './GroupRow.tsx';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridMouse } from './use-grid-mouse.ts';
import { useGridWindow } from './use-grid-window.ts';

interface DeploymentGridProps {
  readonly shown: GridShown;
  readonly currency: string;
}

/** The portfolio as a spreadsheet would have it; only the lines and columns in sight are in the page. */
export function DeploymentGrid({ shown, currency }: DeploymentGridProps) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const view = useStore((state) => state.gridView);
  const range = useStore((state) => state.gridRange);
  const typing = useStore((state) => state.typing);
  const [menu, setMenu] = useState<number | null>(null);
  const { lines, world, deployments, arrangement } = shown;
  const window = useGridWindow(scroller, lines.count, view.columns, range);
  const { rows, placed, shownColumns, width, height } = window;
  const chosen = chosenCells(range, lines.count, view.columns.length);
  const { active } = range;
  const isGrouped = arrangement.groups.length > 0;

  const page = useCallback(() => {
    const seen = scroller.current?.clientHeight ?? 0;
    return Math.max(1, Math.floor(seen / LINE_HEIGHT) - 2);
  }, []);
  const keys = useGridKeys({ page, openMenu: setMenu });
  useGridClipboard(grid);
  const mouse = useGridMouse(grid, scroller);

  // The keyboard is the grid's again once a cell is no longer edited, or what stood beside it is closed.
  const isAlone = useStore((state) => state.besideGrid === null);
  useLayoutEffect(() => {
    if (isAlone && isKeyboardLost()) grid.current?.focus({ preventScroll: true });
  }, [isAlone]);
  const isTyping = typing !== null;
  const wasTyping = useRef(false);
  useLayoutEffect(() => {
    if (wasTyping.current && !isTyping && isKeyboardLost())
      grid.current?.focus({ preventScroll: true });
    wasTyping.current = isTyping;
  }, [isTyping]);
  useLayoutEffect(() => {
    grid.current?.focus({ preventScroll: true });
  }, []);

  const closeMenu = useCallback(() => {
    setMenu(null);
    grid.current?.focus({ preventScroll: true });
  }, []);
  const headActive = active.line === -1 ? active.column : null;
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroll} data-scroller="grid">
        <div
          ref={grid}
          className={styles.grid}
          role={isGrouped ? 'treegrid' : 'grid'}
          aria-label="Deployments"
          aria-rowcount={lines.count + 1}
          aria-colcount={view.columns.length}
          aria-multiselectable="true"
          aria-activedescendant={`${gridId}-${active.line}-${active.column}`}
          tabIndex={0}
          style={{ width, height }}
          onKeyDown={keys}
          {...mouse}
        >
          <GridHead gridId={gridId} columns={shownColumns} active={headActive} onMenu={setMenu} />
          <div role="rowgroup">
            {rows.getVirtualItems().map((item) => {
              const line = lines.at(item.index);
              const isChosen = item.index >= chosen.fromLine && item.index <= chosen.toLine;
              const isActive = item.index === active.line;
              const place = { gridId, line: item.index, top: item.start, columns: shownColumns };
              if (line?.kind === 'group') {
                const { group, isCollapsed } = line;
                return (
                  <GroupRow
                    key={item.key}
                    {...{ ...place, group, isCollapsed, shown, currency }}
                    isActive={isActive}
                  />
                );
              }
              const deployment = line === null ? undefined : deployments[line.position];
              if (deployment === undefined) return null;
              return (
                <GridRow
                  key={item.key}
                  {...{ ...place, deployment, world, currency }}
                  chosenFrom={isChosen ? chosen.fromColumn : null}
                  chosenTo={isChosen ? chosen.toColumn : null}
                  active={isActive ? active.column : null}
                  level={isGrouped ? view.groups.length + 1 : null}
                />
              );
            })}
          </div>
        </div>
        {typing !== null && (
          <CellEditor
            key={`${active.line} ${active.column}`}
            typing={typing}
            column={placed[active.column] ?? null}
            top={LINE_HEIGHT + active.line * LINE_HEIGHT}
            scroller={scroller}
            world={world}
            deployments={deployments}
          />
        )}
      </div>
      {menu !== null && (
        <ColumnMenu
          place={placed[menu] ?? null}
          anchorId={`${gridId}--1-${menu}`}
          shown={shown}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}
