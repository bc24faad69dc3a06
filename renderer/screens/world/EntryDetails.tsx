import { useMemo } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { dependentsOf } from '../../../model/world/dependents.ts';
import type { EntryPlace } from '../../../model/world/entry.ts';
import { channelKindSchema } from '../../../model/workspace.ts';
import { entryActions } from '../../actions/entry-actions.ts';
import { changeChannel, changeModel, changeVendor } from '../../actions/world-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { channelKindNames, dependentWords } from '../../words/world.ts';
import { listed } from '../../words/list.ts';
import { EntryNameField } from './EntryNameField.tsx';
import styles from './WorldPanel.module.css';

interface EntryDetailsProps {
  readonly content: Content;
  readonly entry: EntryPlace;
}

/** A vendor, a model or a channel: its fields, what depends on it, and what can be done with it. */
export function EntryDetails({ content, entry }: EntryDetailsProps) {
  const dependents = useMemo(() => dependentsOf(content, entry), [content, entry]);
  const words = dependentWords(dependents);
  return (
    <>
      <Fields content={content} entry={entry} />
      <section className={styles.section}>
        <h3>Depends on it</h3>
        <p>{words.length === 0 ? 'Nothing.' : `${listed(words)}.`}</p>
      </section>
      <div className={styles.actions}>
        {entryActions(content, entry)
          // Its name is a field above.
          .filter(({ key }) => key !== 'rename')
          .map(({ key, label, run }) => (
            <Button key={key} onClick={run}>
              {label}
            </Button>
          ))}
      </div>
    </>
  );
}

const KINDS = channelKindSchema.options.map((value) => ({ value, label: channelKindNames[value] }));

function Fields({ content, entry }: EntryDetailsProps) {
  const vendor = content.vendors.items.find(({ id }) => entry.kind === 'vendor' && id === entry.id);
  const model = content.models.items.find(({ id }) => entry.kind === 'model' && id === entry.id);
  const channel = content.channels.items.find(
    ({ id }) => entry.kind === 'channel' && id === entry.id,
  );
  if (vendor !== undefined) {
    return (
      <EntryNameField
        label="Vendor"
        content={content}
        kind="vendor"
        id={vendor.id}
        name={vendor.name}
        onCommit={(name) => {
          changeVendor({ ...vendor, name });
        }}
      />
    );
  }
  if (channel !== undefined) {
    return (
      <>
        <EntryNameField
          label="Channel"
          content={content}
          kind="channel"
          id={channel.id}
          name={channel.name}
          onCommit={(name) => {
            changeChannel({ ...channel, name });
          }}
        />
        <SelectField
          label="Kind"
          value={channel.kind}
          choices={KINDS}
          onCommit={(kind) => {
            changeChannel({ ...channel, kind });
          }}
        />
      </>
    );
  }
  if (model === undefined) return null;
  return (
    <>
      <EntryNameField
        label="Model"
        content={content}
        kind="model"
        id={model.id}
        name={model.name}
        vendor={model.vendor}

        onCommit={(name) => {
          changeModel({ ...model, name });
        }}
      />
      <SelectField
        label="Vendor"
        value={model.vendor}
        choices={content.vendors.items.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={(own) => {
          changeModel({ ...model, vendor: own });
        }}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={model.openWeights ?? false}
          onChange={({ target }) => {
            changeModel({ ...model, openWeights: target.checked });
          }}
        />
        Its weights are open
      </label>
    </>
  );
}
