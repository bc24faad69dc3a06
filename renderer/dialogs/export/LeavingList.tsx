import { useState } from 'react';
import { fileSize } from '../../format/file-size.ts';
import { count, plural } from '../../format/number.ts';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import styles from './LeavingList.module.css';
import type { Leaving } from './use-leaving.ts';

const SHOWN_CLOSED = 3;

interface LeavingListProps {
  readonly leaving: Leaving | null;
  /** Whose signature goes along; null: none. */
  readonly signer: string | null;
}

/** Exactly what a file tells whoever reads it: how many of each, and the values as they will be written. */
export function LeavingList({ leaving, signer }: LeavingListProps) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section aria-busy={leaving === null}>
      <h3>What leaves the building{leaving !== null && `: ${fileSize(leaving.bytes)}`}</h3>
      <div className={styles.list} tabIndex={0} role="region" aria-label="What leaves the building">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Different</th>
              <th scope="col">As it will stand in the file</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {signer !== null && (
              <tr>
                <th scope="row">Signature, with name and key</th>
                <td>1</td>
                <td className={styles.closed}>{signer}</td>
                <td />
              </tr>
            )}
            {leaving?.leaving.map((one) => {
              const isOpen = opened === one.what;
              const shown = isOpen ? one.examples : one.examples.slice(0, SHOWN_CLOSED);
              const rest = one.count - shown.length;
              return (
                <tr key={one.what}>
                  <th scope="row">{one.what}</th>
                  <td>{count(one.count)}</td>
                  <td className={isOpen ? styles.open : styles.closed}>
                    {shown.join(' · ')}
                    {rest > 0 && <span> and {plural(rest, 'more', 'more')}</span>}
                  </td>
                  <td>
                    {one.count > SHOWN_CLOSED && (
                      <DisclosureButton
                        label={isOpen ? `Show fewer: ${one.what}` : `Show more: ${one.what}`}
                        isOpen={isOpen}
                        onToggle={() => {
                          setOpened(isOpen ? null : one.what);
                        }}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {leaving === null && <p>Looking at what would leave…</p>}
      </div>
    </section>
  );
}
