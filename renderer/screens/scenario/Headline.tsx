import type { Content } from '../../../model/change/content.ts';
import type { Exposure } from '../../../model/exposure/result.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { expectedCount, percent } from '../../format/number.ts';
import styles from './Headline.module.css';

interface HeadlineProps {
  readonly exposure: Exposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** The figures that stay in view: one large, the others around it. */
export function Headline({ exposure, scenario, content }: HeadlineProps) {
  const { currency } = content.workspace;
  const { loss, exposedSpend } = exposure;
  const deployments = content.deployments.items.length;
  const days = String(scenario.horizonDays);
  return (
    <dl className={styles.headline}>
      <div className={styles.main}>
        <dt>Expected loss in {days} days</dt>
        <dd data-figure="expected-loss" title={exactMoney(loss.expected, currency)}>
          {shortMoney(loss.expected, currency)}
        </dd>
        <dd className={styles.note}>
          {loss.sd === 0
            ? 'certain: one outcome each'
            : `5–95%: ${shortMoney(loss.p05, currency)} to ${shortMoney(loss.p95, currency)}`}
        </dd>
      </div>
      <Figure
        name="cvar95"
        label="CVaR 95"
        hint="Conditional value at risk: the mean loss of the worst 5% of probability."
        value={shortMoney(loss.cvar95, currency)}
        exact={exactMoney(loss.cvar95, currency)}
        note={
          loss.overTolerance === undefined
            ? `worst case ${shortMoney(loss.max, currency)}`
            : `${percent(loss.overTolerance)} chance of passing ${shortMoney(scenario.tolerance ?? 0, currency)}`
        }
      />
      <Figure
        name="exposed-spend"
        label="Exposed spend"
        hint="Expected yearly spend of the deployments whose primary use is blocked on some day. By law and by channels overlap."
        value={shortMoney(exposedSpend.expected, currency)}
        exact={exactMoney(exposedSpend.expected, currency)}
        note={`${shortMoney(exposedSpend.legal, currency)} by law, ${shortMoney(exposedSpend.channel, currency)} by channels`}
      />
      <Figure
        name="outage-days"
        label="Outage days"
        hint="Expected days on which a deployment runs nothing, added over deployments."
        value={expectedCount(exposure.outageDays.expected)}
        exact={String(exposure.outageDays.expected)}
        note="over all deployments"
      />
      <Figure
        name="stranded"
        label="Stranded"
        hint="Expected number of deployments that run nothing on the last day of the horizon."
        value={expectedCount(exposure.strandedDeployments.expected)}
        exact={String(exposure.strandedDeployments.expected)}
        note={`of ${deployments.toLocaleString('en-US')} deployments`}
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly exact: string;
  readonly note: string;
}

function Figure({ name, label, hint, value, exact, note }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt title={hint}>{label}</dt>
      <dd data-figure={name} title={exact}>
        {value}
      </dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  );
}
