import { plural } from '../format/number.ts';
import { ProblemList } from './ProblemList.tsx';
import styles from './dialogs.module.css';

interface WarningsProps {
  readonly warnings: readonly { readonly place: string; readonly message: string }[];
  readonly more: number;
}

/** What is odd about a file, but no reason to refuse it. */
export function Warnings({ warnings, more }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <details className={styles.warnings}>
      <summary>
        {plural(warnings.length + more, 'thing')} to look at; none of them stops you
      </summary>
      <ProblemList problems={warnings} />
      {more > 0 && <p>and {plural(more, 'more', 'more')}.</p>}
    </details>
  );
}
