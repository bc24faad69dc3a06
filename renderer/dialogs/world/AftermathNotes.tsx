import type { Content } from '../../../model/change/content.ts';
import type { Aftermath } from '../../../model/edit/world/content-after.ts';
import { plural } from '../../format/number.ts';
import { listed } from '../../words/list.ts';
import { shortName } from '../../words/short-name.ts';
import styles from './world-dialogs.module.css';

interface AftermathNotesProps {
  readonly content: Content;
  readonly aftermath: Aftermath;
}

/** What cannot be kept when an entry becomes another, one sentence each. */
export function AftermathNotes({ content, aftermath }: AftermathNotesProps) {
  const { setAside, touched, fallbacksDoubled } = aftermath;
  const influencesGone = touched.scenarios.reduce((sum, one) => sum + one.influences.gone, 0);
  const scenarios = content.scenarios.items.filter(({ id }) =>
    setAside.some(({ scenario }) => scenario === id),
  );
  return (
    <ul className={styles.notes}>
      {setAside.length > 0 && (
        <li>
          {plural(setAside.length, 'stance gives', 'stances give')} way in{' '}
          {listed(scenarios.map(({ name }) => `“${shortName(name)}”`))}, where both have one.
        </li>
      )}
      {influencesGone > 0 && (
        <li>
          {plural(influencesGone, 'influence goes', 'influences go')} with{' '}
          {setAside.length === 1 ? 'it' : 'them'}.
        </li>
      )}
      {fallbacksDoubled > 0 && (
        <li>
          {plural(fallbacksDoubled, 'fallback goes', 'fallbacks go')}: they would be the same as the
          primary use, or as a fallback before them.
        </li>
      )}
    </ul>
  );
}
