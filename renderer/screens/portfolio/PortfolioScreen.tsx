import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { DEPLOYMENT_DEFAULTS } from '../../../model/workspace.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './PortfolioScreen.module.css';

const ROW_HEIGHT = 30;

const COLUMNS = [
  'Deployment',
  'Unit',
  'Model',
  'Channel',
  'Region',
  'Government',
  'Spend a year',
  'Value a year',
  'Fallbacks',
];

/** Every deployment of the workspace, one row each. Only the rows in sight are in the page. */
export function PortfolioScreen() {
  const open = useStore((state) => state.open);
  const chooseFile = useStore((state) => state.chooseFile);
  const saveExample = useStore((state) => state.saveExample);
  const scroller = useRef<HTMLDivElement>(null);
  const deployments = open?.content.deployments.items ?? [];
  const rows = useVirtualizer({
    count: deployments.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const found = useStore((state) => state.foundDeployment);
  const place = deployments.findIndex(({ id }) => id === found);
  useEffect(() => {
    if (place === -1) return;
    rows.scrollToIndex(place, { align: 'center' });
    scroller.current?.focus({ preventScroll: true });
  }, [rows, place]);
  if (open === null) return null;
  const { currency, name } = open.content.workspace;
  const models = new Map(open.content.models.items.map((model) => [model.id, model.name]));
  const channels = new Map(
    open.content.channels.items.map((channel) => [channel.id, channel.name]),
  );
  const total = (field: 'annualSpend' | 'annualValue') =>
    shortMoney(
      deployments.reduce((sum, deployment) => sum + deployment[field], 0),
      currency,
    );

  if (deployments.length === 0) {
    return (
      <EmptyState
        title="No deployments yet"
        actions={
          <>
            <Button look="primary" onClick={() => void chooseFile('portfolio')}>
              Import a portfolio…
            </Button>
            <Button onClick={() => void saveExample('portfolio-template')}>
              Save a CSV template…
            </Button>
          </>
        }
      >
        <p>
          A deployment is one model through one channel, doing one job. Import them from a CSV file
          into a new workspace; the template shows every column.
        </p>
      </EmptyState>
    );
  }
  return (
    <section className={styles.screen} aria-label={`Portfolio of ${name}`}>
      <header className={styles.header}>
        <h1>Portfolio</h1>
        <p>
          {plural(deployments.length, 'deployment')}, {total('annualSpend')} of spend and{' '}
          {total('annualValue')} of value a year
        </p>
      </header>
      <div
        ref={scroller}
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label="Deployments"
      >
        <div
          className={styles.table}
          role="table"
          aria-label="Deployments"
          aria-rowcount={deployments.length + 1}
        >
          <div className={`${styles.row} ${styles.head}`} role="row" aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <span key={column} role="columnheader">
                {column}
              </span>
            ))}
          </div>
          <div className={styles.body} role="rowgroup" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map((item) => {
              const deployment = deployments[item.index];
              if (deployment === undefined) return null;
              const cells = [
                deployment.name,
                deployment.unit ?? DEPLOYMENT_DEFAULTS.unit,
                models.get(deployment.model) ?? deployment.model,
                channels.get(deployment.channel) ?? deployment.channel,
                deployment.region ?? DEPLOYMENT_DEFAULTS.region,
                deployment.government ?? DEPLOYMENT_DEFAULTS.government,
                exactMoney(deployment.annualSpend, currency),
                exactMoney(deployment.annualValue, currency),
                String(deployment.fallbacks?.length ?? 0),
              ];
              return (
                <div
                  key={deployment.id}
                  className={`${styles.row} ${styles.item}`}
                  role="row"
                  aria-current={item.index === place ? 'true' : undefined}
                  aria-rowindex={item.index + 2}
                  style={{ transform: `translateY(${String(item.start)}px)` }}
                >
                  {cells.map((cell, column) => (
                    <span key={column} role="cell" title={cell}>
                      {cell}
                    </span>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </section>
  );
}
