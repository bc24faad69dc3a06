import type { Shaped } from '../../../electron/import-contract.ts';
import { count, plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { VirtualRows } from '../../ui/VirtualRows.tsx';
import { columnWords } from '../../words/columns.ts';
import styles from './import.module.css';

interface ProblemsTabProps {
  readonly token: string;
  readonly fileName: string;
  readonly shaped: Shaped;
}

/** Everything wrong with the table, row by row, with what would mend it. */
export function ProblemsTab({ token, fileName, shaped }: ProblemsTabProps) {
  const saveProblems = useStore((state) => state.saveProblems);
  const { problems, moreProblems, counts } = shaped;
  if (problems.length === 0) return <p className={styles.told}>Nothing is wrong with the table.</p>;
  return (
    <>
      <div className={styles.above}>
        <p className={styles.told}>
          {counts.bad > 0 &&
            `${plural(counts.bad, 'row')} ${counts.bad === 1 ? 'is' : 'are'} left out. Mend ${
              counts.bad === 1 ? 'it' : 'them'
            } in the spreadsheet and import it again: what is in already is then matched.`}
          {moreProblems > 0 &&
            ` The first ${count(problems.length)} of ${count(problems.length + moreProblems)} are listed.`}
        </p>
        <Button
          onClick={() => void saveProblems(token, `${fileName.replace(/\.[^.]*$/, '')} problems`)}
        >
          Save as CSV…
        </Button>
      </div>
      <div className={styles.list}>
        <VirtualRows
          label="Problems"
          count={problems.length}
          rowHeight={28}
          columns="64px minmax(0, 1fr) minmax(0, 2.2fr) minmax(0, 1.8fr)"
          head={
            <>
              <span role="columnheader">Row</span>
              <span role="columnheader">Column</span>
              <span role="columnheader">What is wrong</span>
              <span role="columnheader">What would mend it</span>
            </>
          }
          row={(index) => {
            const { row = 0, column = '', message = '', mend = '' } = problems[index] ?? {};
            // What is said of the header is about a column the sheet does not have.
            return (
              <>
                <span role="cell">{count(row)}</span>
                {[
                  row === shaped.layout.headerRow ? columnWords(column) : column,
                  message,
                  mend,
                ].map((words, place) => (
                  <span key={place} role="cell" title={words}>
                    {words}
                  </span>
                ))}
              </>
            );
          }}
        />
      </div>
    </>
  );
}
