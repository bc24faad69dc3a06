import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { addDesignation } from '../../actions/assumption-actions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Assumptions.module.css';
import { DesignationCard } from './DesignationCard.tsx';

/** Who is designated, by whom, and how that may go. */
export function DesignationList({
  scenario,
  content,
}: {
  readonly scenario: Scenario;
  readonly content: Content;
}) {
  return (
    <section className={styles.section} aria-label="Designations">
      <div className={styles.heading}>
        <h2>Designations</h2>
        {content.vendors.items.length > 0 && (
          <Button look="quiet" label="Add a designation" onClick={addDesignation}>
            + Add
          </Button>
        )}
      </div>
      {scenario.designations.map((designation) => (
        <DesignationCard key={designation.id} designation={designation} content={content} />
      ))}
      {scenario.designations.length === 0 && (
        <p className={styles.hint}>
          Nobody is designated, so nothing is blocked.{' '}
          {content.vendors.items.length > 0
            ? 'Add a designation to begin.'
            : 'The workspace has no vendor to designate yet: import a portfolio first.'}
        </p>
      )}
    </section>
  );
}
