import type { FilePreview, SignatureVerdict } from '../../../electron/file-preview.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { signatureTrust } from '../../words/trust.ts';
import styles from './open.module.css';

type Preview = Extract<FilePreview, { kind: 'diverge' }>;

/** What is in a file, who wrote it, and whether it is what it says. What should stop a reader stands first. */
export function FileFacts({ preview }: { readonly preview: Preview }) {
  const { integrity, signatures, redacted, producer, scenarios, decks } = preview;
  return (
    <>
      {integrity === 'differs' && (
        <p className={styles.danger} role="alert">
          <strong>This file is not what was written.</strong> Its content does not match the hash in
          it: it was changed afterwards, by hand or on the way.
        </p>
      )}
      {signatures.map((signature) => (
        <Signature key={signature.key} signature={signature} />
      ))}
      {redacted && (
        <p className={styles.warning}>
          Amounts or names in this file were masked before it was shared. It can be looked at, and
          not be merged.
        </p>
      )}
      <p>
        {plural(preview.deployments, 'deployment')} in {preview.currency} of{' '}
        {plural(preview.vendors, 'vendor')} with {plural(preview.models, 'model')} on{' '}
        {plural(preview.channels, 'channel')}, {plural(scenarios.length, 'scenario')}
        {decks > 0 && `, ${plural(decks, 'deck')}`}
        {producer !== null && `; written by ${producer}`}.{' '}
        {integrity === 'matches' && 'It says what it said when it was written. '}
        {integrity === 'unknown' && 'It has no hash to check it against. '}
        Nothing you have is changed.
      </p>
    </>
  );
}

function Signature({ signature }: { readonly signature: SignatureVerdict }) {
  const trusted = useStore((state) => state.settings.trusted);
  const changeSettings = useStore((state) => state.changeSettings);
  const { name, key, fingerprint, isNamesake } = signature;
  const { kind, words } = signatureTrust(signature, trusted);
  if (kind === 'broken') {
    return (
      <p className={styles.danger} role="alert">
        <strong>{words}.</strong> What is in the file is not what was signed, or somebody else
        signed it. Do not rely on it. Key <span className={styles.key}>{fingerprint}</span>
      </p>
    );
  }
  if (kind === 'good') {
    return (
      <p className={styles.trusted}>
        ✓ {words}. Key <span className={styles.key}>{fingerprint}</span>
      </p>
    );
  }
  return (
    <div className={styles.warning}>
      <p>
        {words}. Compare it with what the signer reads to you:{' '}
        <span className={styles.key}>{fingerprint}</span>
      </p>
      {!isNamesake && (
        <Button
          onClick={() => {
            const own = { key, name: name ?? 'somebody without a name' };
            changeSettings({ trusted: [...trusted, own] });
          }}
        >
          Trust this key
        </Button>
      )}
    </div>
  );
}
