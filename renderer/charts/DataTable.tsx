import styles from './DataTable.module.css';
import { cellText, columnName, type Table } from './table.ts';

/** A chart's numbers, exact. */
export function DataTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`Table: ${caption}`}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={columnName(column)} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => {
                const text = cellText(cell, table.columns[place]);
                return place === 0 ? (
                  <th key={place} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={place}>{text}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
