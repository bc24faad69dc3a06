import type { Ref } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { OfferDetails } from './OfferDetails.tsx';
import type { WorldChosen, WorldTables } from './world-axis.ts';
import styles from './WorldPanel.module.css';

interface WorldPanelProps {
  readonly content: Content;
  readonly tables: WorldTables;
  readonly chosen: WorldChosen | undefined;
  readonly ref: Ref<HTMLElement>;
}

/** What is chosen of the world, to be read and changed. */
export function WorldPanel({ content, tables, chosen, ref }: WorldPanelProps) {
  return (
    <aside ref={ref} className={styles.panel} aria-label="Details">
      {chosen === undefined ? (
        <p className={styles.hint}>
          Choose a vendor, a model or a channel to change it, or a cell to say where the one is
          offered through the other.
        </p>
      ) : chosen.kind === 'entry' ? (
        <EntryDetails
          key={`${chosen.entry.kind} ${chosen.entry.id}`}
          content={content}
          entry={chosen.entry}
        />
      ) : (
        <OfferDetails
          key={`${chosen.row.key} ${chosen.channel.id}`}
          content={content}
          tables={tables}
          row={chosen.row}
          channel={chosen.channel}
        />
      )}
    </aside>
  );
}
