import type { Deck, Slide } from '../../../model/deck/deck.ts';
import { plural } from '../../format/number.ts';
import { findingOf } from '../../slides/findings.ts';
import { useStore } from '../../store/store.ts';
import { refreshedFigures } from './refreshed-figures.ts';
import styles from './RefreshedFigures.module.css';

/** What drawing the slide anew has changed, figure by figure, for as long as it stands. */
export function RefreshedFigures({ deck, slide }: { readonly deck: Deck; readonly slide: Slide }) {
  const replaced = useStore((state) => state.replaced);
  const scenarios = refreshedFigures(deck, slide, replaced);
  if (scenarios.length === 0) return null;
  const isWorded =
    slide.charts?.every((chart) => findingOf(deck, chart) !== slide.headline) === true;
  const words = [slide.text ?? '', isWorded ? slide.headline : ''].join(' ');
  const saysNumbers = /\d/.test(words) && scenarios.some(({ figures }) => figures.length > 0);
  return (
    <section className={styles.refreshed} aria-label="What the refresh changed">
      {scenarios.map(({ scenario, figures, same }, place) => (
        <table key={place}>
          <caption>
            {figures.length === 0
              ? `Drawn anew: no figure of “${scenario}” changed.`
              : `Drawn anew from “${scenario}”:`}
          </caption>
          {figures.length > 0 && (
            <>
              <thead>
                <tr>
                  <th scope="col">Figure</th>
                  <th scope="col">Before</th>
                  <th scope="col">Now</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ label, before, after, change }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{before}</td>
                    <td>
                      {after}
                      <small>{change}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
              {same > 0 && (
                <tfoot>
                  <tr>
                    <td colSpan={3}>{plural(same, 'figure')} as before</td>
                  </tr>
                </tfoot>
              )}
            </>
          )}
        </table>
      ))}
      {saysNumbers && (
        <p className={styles.check}>The words are as they were written: check their numbers.</p>
      )}
    </section>
  );
}
