import type { Shaped } from '../../../electron/import-contract.ts';
import type { Content } from '../../../model/change/content.ts';
import type { Layout, NameChoice, NameKind } from '../../../model/import/layout.ts';
import { count, plural } from '../../format/number.ts';
import { SelectField, type Choice } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VirtualRows } from '../../ui/VirtualRows.tsx';
import styles from './import.module.css';

interface NamesTabProps {
  readonly shaped: Shaped;
  readonly known: Content | null;
  readonly onLayout: (layout: Layout) => void;
}

type UnknownName = Shaped['names'][number];

const KINDS: Readonly<Record<NameKind, string>> = {
  vendor: 'Vendor',
  model: 'Model',
  channel: 'Channel',
};
const NEW = '';

/** Names the workspace does not know: each is something new, or another name of what is there. */
export function NamesTab({ shaped, known, onLayout }: NamesTabProps) {
  const { layout, names, moreNames } = shaped;
  if (names.length === 0) {
    return <p className={styles.told}>Every vendor, model and channel is known already.</p>;
  }
  const decide = ({ kind, name, means, vendor }: UnknownName, change: Partial<NameChoice>) => {
    const others = layout.names.filter((one) => one.kind !== kind || one.name !== name);
    onLayout({ ...layout, names: [...others, { kind, name, means, vendor, ...change }] });
  };
  return (
    <>
      <p className={styles.told}>
        {known === null
          ? 'They will be created.'
          : 'They will be created, unless they are other names of what is there.'}
        {shaped.offers > 0 &&
          ` ${plural(shaped.offers, 'pair')} of model and channel will be taken as offered, because a row runs or plans to run it.`}
        {moreNames > 0 && ` ${count(moreNames)} more are not listed and will be created.`}
      </p>
      <div className={styles.list}>
        <VirtualRows
          label="New names"
          count={names.length}
          rowHeight={40}
          columns="72px minmax(0, 1.4fr) 72px minmax(0, 1.4fr) minmax(0, 1fr)"
          head={
            <>
              <span role="columnheader">Kind</span>
              <span role="columnheader">As the rows write it</span>
              <span role="columnheader" className={styles.amount}>
                Times
              </span>
              <span role="columnheader">Is</span>
              <span role="columnheader">Vendor</span>
            </>
          }
          row={(index) => {
            const one = names[index];
            if (one === undefined) return null;
            return (
              <>
                <span role="cell" className={styles.unread}>
                  {KINDS[one.kind]}
                </span>
                <span role="cell" title={nearWords(one)}>
                  {one.name}
                  {isMerelyNear(one) && (
                    <span className={styles.near}> near “{one.near?.name}”</span>
                  )}
                </span>
                <span role="cell" className={styles.amount}>
                  {count(one.uses)}
                </span>
                <span role="cell">
                  <SelectField
                    label={`“${one.name}” is`}
                    labelHidden
                    value={one.means ?? NEW}
                    choices={choicesOf(one, names, known)}
                    onCommit={(chosen) => {
                      decide(one, { means: chosen === NEW ? null : chosen });
                    }}
                  />
                </span>
                <span role="cell">
                  {one.kind === 'model' && one.means === null && (
                    <TextField
                      label={`Vendor of “${one.name}”`}
                      labelHidden
                      value={one.vendor ?? ''}
                      placeholder="Whose is it?"
                      onCommit={(vendor) => {
                        decide(one, { vendor: vendor === '' ? null : vendor });
                      }}
                    />
                  )}
                </span>
              </>
            );
          }}
        />
      </div>
    </>
  );
}

/** It may be a slip of another name, and nobody has said so. */
export function isMerelyNear({ near, means }: UnknownName): boolean {
  return near !== null && means === null;
}

function nearWords(one: UnknownName): string {
  return isMerelyNear(one) ? `${one.name}: is it “${one.near?.name ?? ''}”?` : one.name;
}

/** Something new; what it could be a slip of; then all there is of its kind, and what else the rows bring. */
function choicesOf(
  { kind, name, near }: UnknownName,
  names: readonly UnknownName[],
  known: Content | null,
): readonly Choice<string>[] {
  const items =
    known === null
      ? []
      : { vendor: known.vendors, model: known.models, channel: known.channels }[kind].items;
  const others = names.filter(
    (one) => one.kind === kind && one.name !== name && one.means === null,
  );
  return [
    { value: NEW, label: 'New' },
    ...(near === null ? [] : [{ value: near.id, label: `${near.name} (near)` }]),
    ...items
      .filter(({ id }) => id !== near?.id)
      .map((item) => ({ value: item.id, label: item.name })),
    ...others.slice(0, 100).map((one) => ({ value: one.name, label: `${one.name} (new)` })),
  ];
}
