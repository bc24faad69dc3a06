import { memo } from 'react';
import type { Content } from '../../model/change/content.ts';
import type { MapCell } from '../../model/exposure/result.ts';
import type { ShownExpected } from '../engine/shown-exposure.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { percent, plural } from '../format/number.ts';
import { Figure } from './Figure.tsx';
import { mapFinding } from './findings.ts';
import { findingOf, isChosen, type Focus } from './focus.ts';
import { money, numberOf, share } from './table.ts';
import { isOfSameFigures } from './same-figures.ts';
import styles from './UseMap.module.css';

/** The model × channel map: how much spend stands where, and how likely it is blocked. */
export const UseMap = memo(function UseMap({
  exposure,
  content,
  focus,
}: {
  readonly exposure: ShownExpected;
  readonly content: Content;
  readonly focus: Focus;
}) {
  const { currency } = content.workspace;
  const shown = focus.part?.map ?? exposure.map;
  const cells = new Map(shown.map((cell) => [`${cell.model} ${cell.channel}`, cell]));
  const all = new Set(exposure.map.map((cell) => `${cell.model} ${cell.channel}`));
  const used = (field: 'model' | 'channel') => new Set(exposure.map.map((cell) => cell[field]));
  const [usedModels, usedChannels] = [used('model'), used('channel')];
  const models = content.models.items.filter(({ id }) => usedModels.has(id));
  const channels = content.channels.items.filter(({ id }) => usedChannels.has(id));
  const modelNames = new Map(models.map((model) => [model.id, model.name]));
  const channelNames = new Map(channels.map((channel) => [channel.id, channel.name]));
  const nameOf = (cell: MapCell) =>
    `${modelNames.get(cell.model) ?? cell.model} on ${channelNames.get(cell.channel) ?? cell.channel}`;
  return (
    <Figure
      keep={{ kind: 'map' }}
      title={findingOf(focus, mapFinding(shown, nameOf, currency))}
      unit="Chance that spend is blocked on some day, and the yearly spend that stands there"
      table={{
        columns: [
          'Model and channel',
          numberOf('Deployments'),
          money('Spend a year', currency),
          share('Chance blocked'),
          money('Expected loss', currency),
        ],
        rows: shown.map((cell) => [
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
              {channels.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={model.id}>
                <th scope="row">{model.name}</th>
                {channels.map((channel) => {
                  const key = `${model.id} ${channel.id}`;
                  const cell = cells.get(key);
                  if (cell === undefined) {
                    return <td key={key} className={all.has(key) ? styles.other : styles.none} />;
                  }
                  return (
                    <td key={key} className={styles.place}>
                      <Cell cell={cell} name={nameOf(cell)} currency={currency} focus={focus} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}, isOfSameFigures);

interface CellProps {
  readonly cell: MapCell;
  readonly name: string;
  readonly currency: string;
  readonly focus: Focus;
}

function Cell({ cell, name, currency, focus }: CellProps) {
  const { model, channel, blockedShare, annualSpend } = cell;
  const chance = blockedShare ?? 0;
  const facets = { model, channel };
  const said = `${name}: ${blockedShare === null ? 'no spend' : `${percent(chance)} blocked, ${shortMoney(annualSpend, currency)} a year`}`;
  const hint = `${plural(cell.deployments, 'deployment')}, ${exactMoney(annualSpend, currency)} a year; expected loss ${exactMoney(cell.expectedLoss, currency)}`;
  const style = {
    background: `color-mix(in oklab, var(--follow) ${Math.round(chance * 60)}%, var(--surface))`,
  };
  const figures = (
    <>
      <span className={styles.chance}>{blockedShare === null ? '–' : percent(chance)}</span>
      <span className={styles.spend}>{shortMoney(annualSpend, currency)}</span>
    </>
  );
  const { choose } = focus;
  if (choose === null) {
    return (
      <div className={styles.cell} title={hint} style={style}>
        {figures}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles.cell}
      aria-pressed={isChosen(focus, facets)}
      aria-label={said}
      title={hint}
      style={style}
      onClick={() => {
        choose(facets);
      }}
    >
      {figures}
    </button>
  );
}
