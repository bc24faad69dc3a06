import styles from './DataTable.module.css';

export interface Table {
  /** The first column names the row; the others are figures, set right. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart's numbers, exact. */
export function DataTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`Table: ${caption}`}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
