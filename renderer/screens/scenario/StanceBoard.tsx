import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Vendor } from '../../../model/workspace.ts';
import assumptions from './Assumptions.module.css';
import { StanceRow } from './StanceRow.tsx';
import { channelsConcerned } from './vendors-concerned.ts';

interface StanceBoardProps {
  readonly vendor: Vendor;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** If the vendor is designated, what does each channel do? One row a channel. */
export function StanceBoard({ vendor, scenario, content }: StanceBoardProps) {
  const channels = channelsConcerned(scenario, content, vendor.id);
  return (
    <section className={assumptions.section} aria-label={`Stances on ${vendor.name}`}>
      <div className={assumptions.heading}>
        <h2>If {vendor.name} is designated, each channel would…</h2>
      </div>
      {channels.length === 0 && (
        <p className={assumptions.hint}>No channel offers or carries a model of {vendor.name}.</p>
      )}
      <div>
        {channels.map((channel) => (
          <StanceRow
            key={channel.id}
            vendor={vendor}
            channel={channel}
            scenario={scenario}
            content={content}
          />
        ))}
      </div>
    </section>
  );
}
