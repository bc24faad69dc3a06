import { useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { STANCE_KINDS, stanceAt, withStance } from '../../../model/edit/stance.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Vendor } from '../../../model/workspace.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { stanceNames } from '../../words/stance.ts';
import assumptions from './Assumptions.module.css';
import styles from './StanceBoard.module.css';
import { StanceRow } from './StanceRow.tsx';
import { channelsConcerned } from './vendors-concerned.ts';

interface StanceBoardProps {
  readonly vendor: Vendor;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** More channels than this are looked for by name. */
const AT_A_GLANCE = 8;

/** If the vendor is designated, what does each channel do? One row a channel. */
export function StanceBoard({ vendor, scenario, content }: StanceBoardProps) {
  const edit = useStore((state) => state.editScenario);
  const [wanted, setWanted] = useState('');
  const channels = channelsConcerned(scenario, content, vendor.id);
  const shown = channels.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <section className={assumptions.section} aria-label={`Stances on ${vendor.name}`}>
      <div className={assumptions.heading}>
        <h2 className="two-lines" title={vendor.name}>
          If {vendor.name} is designated, each channel would…
        </h2>
      </div>
      {channels.length === 0 && (
        <p className={assumptions.hint}>No channel offers or carries a model of {vendor.name}.</p>
      )}
      {channels.length > 1 && (
        <div className={styles.all}>
          <span>{shown.length < channels.length ? 'These' : 'All'}</span>
          {STANCE_KINDS.map((kind) => (
            <Button
              key={kind}
              look="quiet"
              label={`${stanceNames[kind]}: ${shown.length < channels.length ? 'those shown' : 'every channel'}`}
              onClick={() => {
                edit('change-stances', `Have every channel ${kind}`, (before) =>
                  shown.reduce(
                    (changed, { id }) =>
                      withStance(changed, { vendor: vendor.id, channel: id }, kind),
                    before,
                  ),
                );
              }}
            >
              {stanceNames[kind]}
            </Button>
          ))}
          {channels.length > AT_A_GLANCE && (
            <SearchField label="Find a channel" value={wanted} onChange={setWanted} />
          )}
        </div>
      )}
      <div>
        {shown.map((channel) => (
          <StanceRow
            key={channel.id}
            vendor={vendor}
            channel={channel}
            stance={stanceAt(scenario, { vendor: vendor.id, channel: channel.id })}
            content={content}
          />
        ))}
        {shown.length === 0 && channels.length > 0 && (
          <p className={assumptions.hint}>No channel is called “{wanted}”.</p>
        )}
      </div>
    </section>
  );
}
