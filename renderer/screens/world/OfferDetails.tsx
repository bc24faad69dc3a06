import type { Content } from '../../../model/change/content.ts';
import { listedOfferOf } from '../../../model/availability/compare-world.ts';
import type { Channel } from '../../../model/workspace.ts';
import { changeOffers } from '../../actions/world-actions.ts';
import { shortMoney } from '../../format/money.ts';
import { plural } from '../../format/number.ts';
import { listedStatusNames, outsideWords } from '../../words/world.ts';
import { DeploymentsBehind } from './DeploymentsBehind.tsx';
import { OfferChoice } from './OfferChoice.tsx';
import { cellOf, sumOf, type WorldRow, type WorldTables } from './world-axis.ts';
import styles from './WorldPanel.module.css';

interface OfferDetailsProps {
  readonly content: Content;
  readonly tables: WorldTables;
  readonly row: WorldRow;
  readonly channel: Channel;
}

/** Where a model is offered through a channel, who uses it there, and what public pages say; of a vendor, all its models. */
export function OfferDetails({ content, tables, row, channel }: OfferDetailsProps) {
  const { model, vendor, models } = row;
  const cells = models.map(({ id }) => cellOf(tables, id, channel.id));
  const sum = sumOf(cells);
  const outside = cells.filter((cell) => cell.outside > 0);
  const title = `${model?.name ?? vendor.name} on ${channel.name}`;
  const { currency } = content.workspace;
  return (
    <>
      <h2>{title}</h2>
      {models.length === 0 ? (
        <p className={styles.soft}>{vendor.name} has no models yet.</p>
      ) : (
        <OfferChoice
          content={content}
          offered={cells.map(({ offered }) => offered)}
          onChange={(offered) => {
            changeOffers(models, channel, offered);
          }}
        />
      )}
      {outside.map((cell, place) => (
        <p key={place} className={styles.warning} role="note">
          {outsideWords(cell.outside, cell.offered)}
        </p>
      ))}
      <section className={styles.section}>
        <h3>
          {sum.deployments === 0
            ? 'No deployment runs on it'
            : `${plural(sum.deployments, 'deployment')}, ${shortMoney(sum.spend, currency)} of spend a year`}
          {sum.fallbacks > 0 && `; the fallback of ${plural(sum.fallbacks, 'deployment')}`}
        </h3>
        <DeploymentsBehind
          content={content}
          facets={model === null ? { vendor: vendor.id } : { model: model.id }}
          models={new Set(models.map(({ id }) => id))}
          channel={channel.id}
        />
      </section>
      {model !== null && <Sources content={content} model={model.id} channel={channel.id} />}
    </>
  );
}

interface SourcesProps {
  readonly content: Content;
  readonly model: string;
  readonly channel: string;
}

/** The rows of the list behind a cell, each with the page it was read on: as text, since Diverge has no network. */
function Sources({ content, model, channel }: SourcesProps) {
  const world = {
    vendors: content.vendors.items,
    models: content.models.items,
    channels: content.channels.items,
    availability: content.workspace.availability,
  };
  const found = listedOfferOf(world, { model, channel });
  return (
    <section className={styles.section} aria-label="What public pages say">
      <h3>What public pages say</h3>
      {found === undefined ? (
        <p className={styles.soft}>The list has nothing on it.</p>
      ) : (
        <ul>
          {found.rows.map((row) => (
            <li key={`${row.family} ${row.cloud}`} className={styles.source}>
              <strong>
                {listedStatusNames[row.status]}
                {row.since !== '' && `, since ${row.since}`}
              </strong>
              <span>
                {row.family} on {row.cloud}
              </span>
              {row.restriction !== '' && <span>{row.restriction}</span>}
              <span className={styles.soft}>As of {row.asOf}</span>
              <span className={styles.url}>{row.sourceUrl}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
