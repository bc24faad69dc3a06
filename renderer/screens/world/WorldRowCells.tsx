import { memo } from 'react';
import type { Channel } from '../../../model/workspace.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { count, plural } from '../../format/number.ts';
import { offeredWords, outsideWords } from '../../words/world.ts';
import { OfferMark } from './OfferMark.tsx';
import { cellOf, sumOf, type WorldCell, type WorldRow, type WorldTables } from './world-axis.ts';
import styles from './WorldMatrix.module.css';

interface WorldRowCellsProps {
  readonly row: WorldRow;
  readonly channels: readonly Channel[];
  readonly tables: WorldTables;
  readonly currency: string;
  /** The column chosen in this row, '' for its head; null: none. */
  readonly chosen: string | null;
  /** The column the Tab key reaches in this row; null: none. */
  readonly reached: string | null;
}

/** A vendor, or a model of one, and where it is offered. */
export const WorldRowCells = memo(function WorldRowCells(props: WorldRowCellsProps) {
  const { row, channels, tables, currency, chosen, reached } = props;
  const { vendor, model } = row;
  const name = model?.name ?? vendor.name;
  const cell = (column: string) => ({
    'data-row': row.key,
    'data-column': column,
    'data-current': chosen === column,
    'aria-selected': chosen === column,
    tabIndex: reached === column ? 0 : -1,
  });
  return (
    <tr className={model === null ? styles.vendor : undefined}>
      <th scope="row" className={styles.name} title={name} {...cell('')}>
        <span className={styles.named}>
          <span className={styles.text}>{name}</span>
          {model?.openWeights === true && (
            <span className={styles.open}>
              open<span className="visually-hidden"> weights</span>
            </span>
          )}
          {model === null && (
            <span className={styles.open}>{plural(row.models.length, 'model')}</span>
          )}
        </span>
      </th>
      {channels.map((channel) => {
        const cells = row.models.map(({ id }) => cellOf(tables, id, channel.id));
        const [own] = cells;
        return model === null || own === undefined ? (
          <td key={channel.id} role="gridcell" className={styles.cell} {...cell(channel.id)}>
            <span className="visually-hidden">{vendorWords(row, channel, cells, currency)}</span>
            <VendorFace cells={cells} currency={currency} />
          </td>
        ) : (
          <td
            key={channel.id}
            role="gridcell"
            className={styles.cell}
            data-warning={own.outside > 0}
            {...cell(channel.id)}
          >
            <span className="visually-hidden">
              {model.name} on {channel.name}: {cellWords(own, currency)}
            </span>
            <CellFace cell={own} currency={currency} />
          </td>
        );
      })}
    </tr>
  );
});

function CellFace({ cell, currency }: { readonly cell: WorldCell; readonly currency: string }) {
  const { offered, use, outside } = cell;
  return (
    <span className={styles.face} aria-hidden="true">
      <span className={styles.mark} data-mark="true">
        <OfferMark kind={offered.kind} isWarning={outside > 0} />
      </span>
      <span className={styles.where}>
        {offered.kind === 'regions' && offered.regions.join(', ')}
      </span>
      <Amount use={use} currency={currency} />
    </span>
  );
}

function VendorFace({
  cells,
  currency,
}: {
  readonly cells: readonly WorldCell[];
  readonly currency: string;
}) {
  const sum = sumOf(cells);
  return (
    <span className={styles.face} aria-hidden="true">
      <span className={styles.where}>
        {sum.offered > 0 && `${count(sum.offered)} of ${count(cells.length)}`}
      </span>
      <Amount use={sum} currency={currency} />
    </span>
  );
}

function Amount({
  use: { deployments, spend, fallbacks },
  currency,
}: {
  readonly use: Pick<WorldCell['use'], 'deployments' | 'spend' | 'fallbacks'>;
  readonly currency: string;
}) {
  if (deployments === 0) {
    return fallbacks === 0 ? null : (
      <span className={styles.fallback}>{plural(fallbacks, 'fallback')}</span>
    );
  }
  return (
    <span className={styles.amount}>
      <span className={styles.number}>{count(deployments)}</span>
      {shortMoney(spend, currency)}
    </span>
  );
}

function usedWords({ deployments, spend, fallbacks }: WorldCell['use'], currency: string): string {
  if (deployments === 0 && fallbacks === 0) return 'not used';
  return [
    ...(deployments > 0
      ? [`${plural(deployments, 'deployment')}, ${exactMoney(spend, currency)} of spend a year`]
      : []),
    ...(fallbacks > 0 ? [`the fallback of ${plural(fallbacks, 'deployment')}`] : []),
  ].join(', ');
}

function cellWords({ offered, use, outside }: WorldCell, currency: string): string {
  const where = offered.kind === 'nowhere' ? 'not offered' : `offered ${offeredWords(offered)}`;
  const warning = outside > 0 ? `. ${outsideWords(outside, offered)}` : '';
  return `${where}, ${usedWords(use, currency)}${warning}`;
}

function vendorWords(
  { vendor, models }: WorldRow,
  channel: Channel,
  cells: readonly WorldCell[],
  currency: string,
): string {
  const sum = sumOf(cells);
  return `${vendor.name} on ${channel.name}: ${count(sum.offered)} of ${plural(models.length, 'model')} offered, ${usedWords(sum, currency)}`;
}
