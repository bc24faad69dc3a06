import { useLayoutEffect, useMemo, useRef } from 'react';
import { listDate } from '../../../model/availability/listed-offers.ts';
import { offerTable } from '../../../model/world/offers.ts';
import { pairUses } from '../../../model/world/pair-uses.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { chosenAt, worldRows } from './world-axis.ts';
import { worldFinding } from './world-finding.ts';
import { WorldMatrix } from './WorldMatrix.tsx';
import { OfferMark } from './OfferMark.tsx';
import { WorldPanel } from './WorldPanel.tsx';
import styles from './WorldScreen.module.css';

/** Vendors, models and channels, and what is offered where. */
export function WorldScreen() {
  const content = useStore((state) => state.open?.content);
  const place = useStore((state) => state.worldPlace);
  const showDialog = useStore((state) => state.showDialog);
  const panel = useRef<HTMLElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const wanted = useStore((state) => state.wantedInWorld);
  const worldReached = useStore((state) => state.worldReached);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const found =
      wanted === 'cell'
        ? left.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
        : panel.current?.querySelector<HTMLElement>('input');
    worldReached();
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  }, [wanted, worldReached]);
  const vendors = content?.vendors.items;
  const models = content?.models.items;
  const availability = content?.workspace.availability;
  const deployments = content?.deployments.items;
  const rows = useMemo(() => worldRows(vendors ?? [], models ?? []), [vendors, models]);
  const tables = useMemo(
    () => ({ offers: offerTable(availability ?? []), uses: pairUses(deployments ?? []) }),
    [availability, deployments],
  );
  if (content === undefined) return null;
  const day = listDate();
  const add = (entry: 'vendor' | 'model' | 'channel', label: string) => (
    <Button
      onClick={() => {
        showDialog({ kind: 'add-entry', entry });
      }}
    >
      {label}
    </Button>
  );
  const showList = () => {
    showDialog({ kind: 'listed-offers' });
  };

  if (rows.length === 0 && content.channels.items.length === 0) {
    return (
      <EmptyState
        title="No vendors, models or channels yet"
        actions={
          <>
            <Button look="primary" onClick={showList}>
              Start from what is offered today (as of {day})…
            </Button>
            {add('vendor', 'Add a vendor…')}
            {add('channel', 'Add a channel…')}
          </>
        }
      >
        <p>
          Who makes the models you use, and through which clouds, marketplaces and direct contracts
          they can be had: a fallback is only ever switched to where it is offered. Public pages say
          much of it; importing a portfolio brings what its rows name.
        </p>
      </EmptyState>
    );
  }
  return (
    <Screen name="World">
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1>World</h1>
          <p>{worldFinding(content, tables)}</p>
        </div>
        <div className={styles.actions}>
          {add('vendor', 'Add vendor…')}
          {vendors !== undefined && vendors.length > 0 && add('model', 'Add model…')}
          {add('channel', 'Add channel…')}
          <Button onClick={showList}>Compare with the list of {day}…</Button>
        </div>
      </header>
      <div className={styles.split}>
        <div ref={left} className={styles.left}>
          <WorldMatrix
            content={content}
            rows={rows}
            tables={tables}
            onOpen={() => {
              panel.current?.querySelector<HTMLElement>('input, select, button')?.focus();
            }}
          />
          <p className={styles.legend}>
            <span>
              <OfferMark kind="everywhere" /> offered everywhere
            </span>
            <span>
              <OfferMark kind="regions" /> in some regions
            </span>
            <span>
              <OfferMark kind="nowhere" /> not offered
            </span>
            <span>
              <OfferMark kind="nowhere" isWarning /> used where it is not offered
            </span>
            <span className={styles.keys}>Space offers or takes away · Enter: details</span>
          </p>
        </div>
        <WorldPanel
          ref={panel}
          content={content}
          tables={tables}
          chosen={chosenAt(place, rows, content.channels.items)}
        />
      </div>
    </Screen>
  );
}
