import type { Content } from '../../../model/change/content.ts';
import type { InfluenceEnd, Scenario } from '../../../model/scenario.ts';
import styles from './Assumptions.module.css';

/** Which outcome makes which other likelier or less likely, as the file states it. */
export function InfluenceList({
  scenario,
  content,
}: {
  readonly scenario: Scenario;
  readonly content: Content;
}) {
  const influences = scenario.influences ?? [];
  if (influences.length === 0) return null;
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>Influences</h2>
        <span className={styles.faint}>−3 strongly restricts, +3 strongly promotes</span>
      </div>
      <ul className={styles.list}>
        {influences.map((influence, index) => (
          <li key={index} className={styles.item}>
            <span>
              {endWords(influence.from, scenario, content)} →{' '}
              {endWords(influence.to, scenario, content)}{' '}
              <span className={styles.weight}>{signed(influence.weight)}</span>
            </span>
            {influence.note !== undefined && <span className={styles.faint}>{influence.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function endWords(end: InfluenceEnd, scenario: Scenario, content: Content): string {
  if ('designation' in end) {
    const designation = scenario.designations.find((one) => one.id === end.designation);
    const outcome = designation?.outcomes.find((one) => one.id === end.outcome);
    return `${designation?.issuer ?? end.designation}: ${outcome?.name ?? end.outcome}`;
  }
  if ('driver' in end) {
    const driver = scenario.drivers?.find((one) => one.id === end.driver);
    const outcome = driver?.outcomes.find((one) => one.id === end.outcome);
    return `${driver?.name ?? end.driver}: ${outcome?.name ?? end.outcome}`;
  }
  const channel = content.channels.items.find((one) => one.id === end.channel);
  return `${channel?.name ?? end.channel}: ${end.outcome}`;
}

function signed(weight: number): string {
  return weight > 0 ? `+${String(weight)}` : `−${String(Math.abs(weight))}`;
}
