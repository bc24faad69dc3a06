import { useEffect, useState } from 'react';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogNotice } from './DialogNotice.tsx';
import styles from './dialogs.module.css';
import { NameInput, isName } from './NameInput.tsx';
import { useAuthor } from './use-author.ts';

/** The user's own key for signing files, and whose signatures the user trusts. */
export function SignaturesDialog() {
  const showDialog = useStore((state) => state.showDialog);
  const say = useStore((state) => state.say);
  const trusted = useStore((state) => state.settings.trusted);
  const changeSettings = useStore((state) => state.changeSettings);
  const { author, make } = useAuthor();
  const [name, setName] = useState('');
  useEffect(() => {
    say(null);
  }, [say]);
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      title="Signatures"
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <DialogNotice />
      <section>
        <h3>Your key</h3>
        {author === null ? (
          <>
            <p className={styles.soft}>
              With a key of your own you can sign what you export. Whoever opens it sees that it
              came from you and was not changed since, once they know your key.
            </p>
            <div className={styles.below}>
              <NameInput
                label="Your name, as others will see it"
                value={name}
                onChange={setName}
                onSubmit={() => void make(name.trim())}
              />
            </div>
            <div className={styles.below}>
              <Button disabled={!isName(name)} onClick={() => void make(name.trim())}>
                Make a key
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>
              {author.name}: <span className={styles.key}>{author.fingerprint}</span>
            </p>
            <p className={styles.soft}>
              Read this to whoever gets your files.{' '}
              {author.isSealed
                ? 'The private half is sealed by the key store of this system.'
                : 'This system has no key store, so the private half is in a file that only you can read.'}
            </p>
          </>
        )}
      </section>
      <section>
        <h3>Keys you trust</h3>
        {trusted.length === 0 ? (
          <p className={styles.soft}>None yet. A signed file shows its key when it is opened.</p>
        ) : (
          <ul>
            {trusted.map((signer) => (
              <li key={signer.key} className={styles.signer}>
                <span>{signer.name}</span>
                <Button
                  label={`No longer trust ${signer.name}`}
                  onClick={() => {
                    changeSettings({ trusted: trusted.filter(({ key }) => key !== signer.key) });
                  }}
                >
                  No longer trust
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Dialog>
  );
}
