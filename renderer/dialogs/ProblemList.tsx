import styles from './dialogs.module.css';

interface ProblemListProps {
  readonly problems: readonly { readonly place: string; readonly message: string }[];
}

/** Problems or warnings of a file, each at its place. */
export function ProblemList({ problems }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} tabIndex={0} role="region" aria-label="Problems">
      <table>
        <tbody>
          {problems.map((problem, index) => (
            <tr key={index}>
              <th scope="row">{problem.place}</th>
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
