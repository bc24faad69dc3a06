import { useState } from 'react';
import type { FilePreview } from '../../electron/file-preview.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CurrencyInput } from './CurrencyInput.tsx';
import { NameInput, isName } from './NameInput.tsx';
import { Warnings } from './Warnings.tsx';
import styles from './dialogs.module.css';

type Preview = Extract<FilePreview, { kind: 'portfolio' }>;

/** A CSV portfolio, every row checked: the first rows as they will be read, and what they bring along. */
export function PortfolioPreview({ preview }: { readonly preview: Preview }) {
  const takeFile = useStore((state) => state.takeFile);
  const dropFile = useStore((state) => state.dropFile);
  const [name, setName] = useState(preview.fileName.replace(/\.[^.]*$/, ''));
  const [currency, setCurrency] = useState('USD');
  const cancel = () => {
    dropFile(preview.token);
  };
  const take = () => void takeFile(preview.token, name.trim(), currency);
  return (
    <Dialog
      title={`Import “${preview.fileName}”`}
      wide
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={take}>
            Create workspace with {plural(preview.rows, 'deployment')}
          </Button>
        </>
      }
    >
      <p>
        All {plural(preview.rows, 'row')} can be read: {shortMoney(preview.totalSpend, currency)} of
        spend and {shortMoney(preview.totalValue, currency)} of value a year.
      </p>
      <div className={styles.pair}>
        <NameInput
          label="Name of the new workspace"
          value={name}
          onChange={setName}
          onSubmit={take}
        />
        <CurrencyInput value={currency} onChange={setCurrency} />
      </div>
      <Created creates={preview.creates} />
      <FirstRows preview={preview} currency={currency} />
      <Warnings warnings={preview.warnings} more={preview.moreWarnings} />
    </Dialog>
  );
}

function Created({ creates }: { readonly creates: Preview['creates'] }) {
  const lines = [
    ['Vendors', creates.vendors],
    ['Models', creates.models],
    ['Channels', creates.channels],
  ] as const;
  return (
    <section>
      <h3>The rows name these; they will be created</h3>
      <dl className={styles.created}>
        {lines.map(([what, names]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{names.length === 0 ? 'none' : names.join(', ')}</dd>
          </div>
        ))}
        <div>
          <dt>Offers</dt>
          <dd>
            {plural(creates.offers, 'model and channel pair')}, taken as offered because a row runs
            or plans to run it
          </dd>
        </div>
      </dl>
    </section>
  );
}

function FirstRows({
  preview,
  currency,
}: {
  readonly preview: Preview;
  readonly currency: string;
}) {
  return (
    <section>
      <h3>The first rows, as they are read</h3>
      <div className={styles.rows} tabIndex={0} role="region" aria-label="First rows">
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Name</th>
              <th scope="col">Unit</th>
              <th scope="col">Model</th>
              <th scope="col">Channel</th>
              <th scope="col" className={styles.amount}>
                Spend a year
              </th>
              <th scope="col" className={styles.amount}>
                Value a year
              </th>
              <th scope="col" className={styles.amount}>
                Fallbacks
              </th>
            </tr>
          </thead>
          <tbody>
            {preview.sample.map((row) => (
              <tr key={row.row}>
                <td>{row.row}</td>
                <td>{row.name}</td>
                <td>{row.unit}</td>
                <td>{row.model}</td>
                <td>{row.channel}</td>
                <td className={styles.amount}>{exactMoney(row.annualSpend, currency)}</td>
                <td className={styles.amount}>{exactMoney(row.annualValue, currency)}</td>
                <td className={styles.amount}>{row.fallbacks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
