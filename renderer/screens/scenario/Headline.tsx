import type { Content } from '../../../model/change/content.ts';
import type { ExpectedExposure, Exposure, Loss } from '../../../model/exposure/result.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { expectedCount, percent } from '../../format/number.ts';
import styles from './Headline.module.css';

interface HeadlineProps {
  readonly expected: ExpectedExposure;
  /** The distribution; null while it is being worked out. */
  readonly whole: Exposure | null;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** The figures that stay in view: one large, the others around it. */
export function Headline({ expected, whole, scenario, content }: HeadlineProps) {
  const { currency } = content.workspace;
  const { exposedSpend } = expected;
  const loss = whole?.loss ?? null;
  const deployments = content.deployments.items.length;
  const days = String(scenario.horizonDays);
  return (
    <dl className={styles.headline}>
      <div className={styles.main}>
        <dt>Expected loss in {days} days</dt>
        <dd data-figure="expected-loss" title={exactMoney(expected.loss.expected, currency)}>
          {shortMoney(expected.loss.expected, currency)}
        </dd>
        <dd className={styles.note}>
          {loss === null ? 'its spread follows' : spreadWords(loss, currency)}
        </dd>
      </div>
      <Figure
        name="cvar95"
        label={whole?.method === 'sampled' ? 'CVaR 95, sampled' : 'CVaR 95'}
        hint="Conditional value at risk: the mean loss of the worst 5% of probability."
        value={loss === null ? '…' : shortMoney(loss.cvar95, currency)}
        exact={loss === null ? 'being worked out' : exactMoney(loss.cvar95, currency)}
        note={loss === null ? '' : tailWords(loss, scenario.tolerance, currency)}
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
        value={expectedCount(expected.outageDays.expected)}
        exact={String(expected.outageDays.expected)}
        note="over all deployments"
      />
      <Figure
        name="stranded"
        label="Stranded"
        hint="Expected number of deployments that run nothing on the last day of the horizon."
        value={expectedCount(expected.strandedDeployments.expected)}
        exact={String(expected.strandedDeployments.expected)}
        note={`of ${deployments.toLocaleString('en-US')} deployments`}
      />
    </dl>
  );
}

function spreadWords(loss: Loss, currency: string): string {
  if (loss.sd === 0) return 'the same in every case';
  return `5–95%: ${shortMoney(loss.p05, currency)} to ${shortMoney(loss.p95, currency)}`;
}

function tailWords(loss: Loss, tolerance: number | undefined, currency: string): string {
  if (loss.overTolerance === undefined || tolerance === undefined) {
    return `worst case ${shortMoney(loss.max, currency)}`;
  }
  return `${percent(loss.overTolerance)} chance of passing ${shortMoney(tolerance, currency)}`;
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
