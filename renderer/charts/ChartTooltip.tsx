import styles from './ChartTooltip.module.css';

interface ChartTooltipProps {
  readonly heading: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** The exact numbers under the pointer. */
export function ChartTooltip({ heading, lines }: ChartTooltipProps) {
  return (
    <div className={styles.tooltip}>
      <p className={styles.heading}>{heading}</p>
      {lines.map(([name, value]) => (
        <p key={name} className={styles.line}>
          <span>{name}</span>
          <span>{value}</span>
        </p>
      ))}
    </div>
  );
}
