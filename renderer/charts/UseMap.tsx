import type { Content } from '../../model/change/content.ts';
import type { ExpectedExposure, MapCell } from '../../model/exposure/result.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { percent, plural } from '../format/number.ts';
import { Figure } from './Figure.tsx';
import { useMapFinding } from './findings.ts';
import { money, numberOf, share } from './table.ts';
import styles from './UseMap.module.css';

/** The model × channel map: how much spend stands where, and how likely it is blocked. */
export function UseMap({
  exposure,
  content,
}: {
  readonly exposure: ExpectedExposure;
  readonly content: Content;
}) {
  const { currency } = content.workspace;
  const cells = new Map(exposure.map.map((cell) => [`${cell.model} ${cell.channel}`, cell]));
  const models = content.models.items.filter((model) =>
    exposure.map.some((cell) => cell.model === model.id),
  );
  const channels = content.channels.items.filter((channel) =>
    exposure.map.some((cell) => cell.channel === channel.id),
  );
  const modelNames = new Map(models.map((model) => [model.id, model.name]));
  const channelNames = new Map(channels.map((channel) => [channel.id, channel.name]));
  const nameOf = (cell: MapCell) =>
    `${modelNames.get(cell.model) ?? cell.model} on ${channelNames.get(cell.channel) ?? cell.channel}`;
  return (
    <Figure
      title={useMapFinding(exposure.map, nameOf, currency)}
      unit="Chance that spend is blocked on some day, and the yearly spend that stands there"
      table={{
        columns: [
          'Model and channel',
          numberOf('Deployments'),
          money('Spend a year', currency),
          share('Chance blocked'),
          money('Expected loss', currency),
        ],
        rows: exposure.map.map((cell) => [
          nameOf(cell),
          cell.deployments,
          cell.annualSpend,
          cell.blockedShare,
          cell.expectedLoss,
        ]),
      }}
    >
      <div className={styles.scroll}>
        <table className={styles.map}>
          <thead>
            <tr>
              <td />
              {channels.map((channel) => (
                <th key={channel.id} scope="col">
                  {channel.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={model.id}>
                <th scope="row">{model.name}</th>
                {channels.map((channel) => (
                  <Cell
                    key={channel.id}
                    cell={cells.get(`${model.id} ${channel.id}`)}
                    currency={currency}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

function Cell({
  cell,
  currency,
}: {
  readonly cell: MapCell | undefined;
  readonly currency: string;
}) {
  if (cell === undefined) return <td className={styles.none} />;
  const chance = cell.blockedShare ?? 0;
  return (
    <td
      className={styles.cell}
      title={`${plural(cell.deployments, 'deployment')}, ${exactMoney(cell.annualSpend, currency)} a year; expected loss ${exactMoney(cell.expectedLoss, currency)}`}
      style={{
        background: `color-mix(in oklab, var(--follow) ${String(Math.round(chance * 60))}%, var(--surface))`,
      }}
    >
      <span className={styles.chance}>{cell.blockedShare === null ? '–' : percent(chance)}</span>
      <span className={styles.spend}>{shortMoney(cell.annualSpend, currency)}</span>
    </td>
  );
}
