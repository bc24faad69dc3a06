import type { Content } from '../../../model/change/content.ts';
import { FigureLookProvider } from '../../charts/figure-look.ts';
import { BridgeChart } from '../../charts/BridgeChart.tsx';
import { bridgeScale } from '../../charts/bridge-spans.ts';
import { SeriesMark } from '../../charts/SeriesMark.tsx';
import type { BridgeOf } from '../../store/comparison-answers.ts';
import { assumptionName } from '../../words/assumption-name.ts';
import type { Column } from './FigureTable.tsx';
import styles from './BridgeSection.module.css';

interface BridgeSectionProps {
  readonly columns: readonly Column[];
  readonly bridges: readonly BridgeOf[];
  readonly content: Content;
}

/** One bridge from the base to each of the others, all on one scale. */
export function BridgeSection({ columns, bridges, content }: BridgeSectionProps) {
  const [base, ...others] = columns;
  const scale = bridgeScale(bridges.flatMap(({ bridge }) => bridge ?? []));
  if (base === undefined) return null;
  const methods = new Set(bridges.map(({ bridge }) => bridge?.method));
  return (
    <div className={styles.section}>
      <div className={styles.bridges}>
        {others.map(({ scenario, series, isRefused }) => {
          const known = bridges.find(({ to }) => to === scenario);
          return (
            <section key={scenario.id} aria-label={`What brings the change to ${series.letter}`}>
              {others.length > 1 && (
                <p className={styles.pair}>
                  <SeriesMark series={base.series} /> → <SeriesMark series={series} />
                </p>
              )}
              {known?.bridge != null ? (
                <FigureLookProvider
                  value={{ on: 'screen', scenarios: [base.scenario.id, scenario.id] }}
                >
                  <BridgeChart
                    bridge={known.bridge}
                    nameOf={(step) => assumptionName(step, known.from, known.to, content)}
                    from={base.series}
                    to={series}
                    scale={scale}
                    currency={content.workspace.currency}
                  />
                </FigureLookProvider>
              ) : (
                <p className={styles.waiting}>
                  {base.isRefused || isRefused
                    ? 'What brings the change can be told once both have figures.'
                    : (known?.refused ?? 'What brings the change is still to be worked out.')}
                </p>
              )}
            </section>
          );
        })}
      </div>
      {methods.has('all-orders') && (
        <p className={styles.note}>
          {methods.has('given-order') ? 'Elsewhere each' : 'Each'} share is what switching the
          assumption changes, averaged over all orders in which the differences can be switched
          (Shapley values); the shares sum to the change.
        </p>
      )}
    </div>
  );
}
