import type { VariableNames } from '../../words/variables.ts';
import type { AxisEntry } from './matrix-axis.ts';
import styles from './InfluenceMatrix.module.css';

interface MatrixHeadProps {
  readonly axis: readonly AxisEntry[];
  readonly names: ReadonlyMap<string, VariableNames>;
}

/** The columns: each variable over its outcomes, a closed one by its name alone, set upright. */
export function MatrixHead({ axis, names }: MatrixHeadProps) {
  const first = axis.filter(({ isFirst }) => isFirst);
  return (
    <thead>
      <tr>
        <th className={styles.corner} colSpan={2} rowSpan={2} scope="col">
          <span className={styles.becomes}>becomes likelier →</span>
          <span className={styles.holds}>if this holds ↓</span>
        </th>
        {first.map(({ variable, outcome }) => {
          const name = names.get(variable.key)?.name ?? variable.key;
          return (
            <th
              key={variable.key}
              scope={outcome === null ? 'col' : 'colgroup'}
              colSpan={outcome === null ? 1 : variable.outcomes.length}
              rowSpan={outcome === null ? 2 : 1}
              className={`${styles.over} ${styles.edge}`}
              data-closed={outcome === null}
            >
              {/* The rows have the same button within reach of the Tab key. */}
              <button
                type="button"
                tabIndex={-1}
                className={outcome === null ? styles.upright : styles.variable}
                aria-expanded={outcome !== null}
                title={name}
                data-variable={variable.key}
              >
                {name}
              </button>
            </th>
          );
        })}
      </tr>
      <tr>
        {axis.flatMap(({ key, variable, outcome, isFirst }) =>
          outcome === null
            ? []
            : [
                <th
                  key={key}
                  scope="col"
                  className={`${styles.under} ${isFirst ? styles.edge : ''}`}
                >
                  <span className={styles.upright}>
                    {names.get(variable.key)?.outcomes.get(outcome.id) ?? outcome.id}
                  </span>
                </th>,
              ],
        )}
      </tr>
    </thead>
  );
}
