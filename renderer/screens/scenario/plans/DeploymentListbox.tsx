import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { Deployment } from '../../../../model/workspace.ts';
import { shortMoney } from '../../../format/money.ts';
import styles from './DeploymentPicker.module.css';

interface DeploymentListboxProps {
  readonly deployments: readonly Deployment[];
  readonly content: Content;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

const ROW_HEIGHT = 28;
const PAGE = 8;

/** Deployments to tick, however many: only the rows in sight are in the page. Arrow keys go, the space bar ticks. */
export function DeploymentListbox({
  deployments,
  content,
  chosen,
  onToggle,
}: DeploymentListboxProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, deployments.length - 1);
  const rows = useVirtualizer({
    count: deployments.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const models = new Map(content.models.items.map(({ id, name }) => [id, name]));
  const channels = new Map(content.channels.items.map(({ id, name }) => [id, name]));
  const go = (to: number) => {
    const next = Math.max(0, Math.min(deployments.length - 1, to));
    setActive(next);
    rows.scrollToIndex(next);
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: deployments.length - 1,
  };
  if (deployments.length === 0) return <p className={styles.empty}>No deployment is like that.</p>;
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label="Deployments"
      aria-multiselectable="true"
      aria-activedescendant={`${listId}-${String(active)}`}
      tabIndex={0}
      onKeyDown={(event) => {
        const to = steps[event.key];
        const deployment = deployments[active];
        if (to !== undefined) go(to);
        else if (event.key === ' ' && deployment !== undefined) onToggle(deployment.id);
        else return;
        event.preventDefault();
      }}
    >
      <div className={styles.rows} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const deployment = deployments[index];
          if (deployment === undefined) return null;
          const isChosen = chosen.has(deployment.id);
          return (
            <div
              key={deployment.id}
              id={`${listId}-${String(index)}`}
              className={styles.row}
              role="option"
              aria-selected={isChosen}
              aria-setsize={deployments.length}
              aria-posinset={index + 1}
              data-active={index === active}
              style={{ transform: `translateY(${String(start)}px)` }}
              onClick={() => {
                setActive(index);
                onToggle(deployment.id);
              }}
            >
              <span className={styles.tick} aria-hidden="true">
                {isChosen ? '✓' : ''}
              </span>
              <span>{deployment.name}</span>
              <span className={styles.soft}>{deployment.unit}</span>
              <span className={styles.soft}>
                {models.get(deployment.model) ?? deployment.model} on{' '}
                {channels.get(deployment.channel) ?? deployment.channel}
              </span>
              <span className={styles.amount}>
                {shortMoney(deployment.annualValue, content.workspace.currency)} a year
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
