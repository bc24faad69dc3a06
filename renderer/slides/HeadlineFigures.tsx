import { exactMoney, shortMoney } from '../format/money.ts';
import { expectedCount, percent } from '../format/number.ts';
import { Figure } from '../charts/Figure.tsx';
import { money, type Table } from '../charts/table.ts';
import styles from './HeadlineFigures.module.css';
import type { Subject } from './subject.ts';

/** What the scenario costs, in one sentence. */
export function headlineFinding({ exposure, scenario, content }: Subject): string {
  const { currency } = content.workspace;
  const { expected, cvar95 } = exposure.loss;
  return `${scenario.name} is expected to cost ${shortMoney(expected, currency)} in ${String(scenario.horizonDays)} days, and ${shortMoney(cvar95, currency)} on average in the worst twentieth of cases`;
}

/** The figures one would say first, large: one above the others. */
export function HeadlineFigures({ subject }: { readonly subject: Subject }) {
  const { exposure, scenario, content } = subject;
  const { currency } = content.workspace;
  const { loss, exposedSpend, outageDays, strandedDeployments } = exposure;
  const figures = [
    { name: 'CVaR 95', amount: loss.cvar95, note: 'mean of the worst 5% of cases' },
    { name: 'Worst case', amount: loss.max, note: worstNote(subject) },
    {
      name: 'Exposed spend',
      amount: exposedSpend.expected,
      note: `${shortMoney(exposedSpend.legal, currency)} by law, ${shortMoney(exposedSpend.channel, currency)} by channels`,
    },
  ];
  const table: Table = {
    columns: ['Figure', money('Amount', currency)],
    rows: [['Expected loss', loss.expected], ...figures.map(({ name, amount }) => [name, amount])],
  };
  return (
    <Figure
      keep={{ kind: 'headline' }}
      title={headlineFinding(subject)}
      unit={`Over ${String(scenario.horizonDays)} days, ${currency}`}
      table={table}
    >
      <dl className={styles.figures}>
        <div className={styles.main}>
          <dt>Expected loss</dt>
          <dd title={exactMoney(loss.expected, currency)}>{shortMoney(loss.expected, currency)}</dd>
          <dd className={styles.note}>
            5–95%: {shortMoney(loss.p05, currency)} to {shortMoney(loss.p95, currency)}
          </dd>
        </div>
        {figures.map(({ name, amount, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd title={exactMoney(amount, currency)}>{shortMoney(amount, currency)}</dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
        <div>
          <dt>Outage days</dt>
          <dd>{expectedCount(outageDays.expected)}</dd>
          <dd className={styles.note}>
            {expectedCount(strandedDeployments.expected)} deployments stranded at the end
          </dd>
        </div>
      </dl>
    </Figure>
  );
}

function worstNote({ exposure: { loss }, scenario: { tolerance }, content }: Subject): string {
  if (loss.overTolerance === undefined || tolerance === undefined)
    return 'the largest loss there is';
  return `${percent(loss.overTolerance)} chance of passing ${shortMoney(tolerance, content.workspace.currency)}`;
}
