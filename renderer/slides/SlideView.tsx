import type { Deck, Slide, SlideChart } from '../../model/deck/deck.ts';
import { FigureLookProvider } from '../charts/figure-look.ts';
import { useWidth } from '../charts/use-width.ts';
import { chartName } from '../words/charts.ts';
import { kindOf } from './chart-kinds.tsx';
import { FittedChart } from './FittedChart.tsx';
import { FittedText } from './FittedText.tsx';
import { Headline } from './Headline.tsx';
import { Markdown } from './Markdown.tsx';
import { sourceWords } from './source-words.ts';
import styles from './SlideView.module.css';
import { subjectsOf } from './subject.ts';

/** Every slide is laid out at this size, and then shown as large as there is room. */
export const SLIDE_WIDTH = 1280;
export const SLIDE_HEIGHT = 720;

interface SlideViewProps {
  readonly deck: Deck;
  readonly slide: Slide;
  /** Hears whether the end of its text is not on it. */
  readonly onCut?: (isCut: boolean) => void;
  /** The same of its headline. */
  readonly onHeadlineCut?: (isCut: boolean) => void;
}

/** A slide as wide as the room it is given. */
export function SlideView(props: SlideViewProps) {
  const [width, measure] = useWidth();
  const scale = width / SLIDE_WIDTH;
  return (
    <div ref={measure} className={styles.room} style={{ height: SLIDE_HEIGHT * scale }}>
      {width > 0 && (
        <div className={styles.scaled} style={{ transform: `scale(${String(scale)})` }}>
          <SlidePage {...props} />
        </div>
      )}
    </div>
  );
}

/** A slide at its own size. */
export function SlidePage({ deck, slide, onCut, onHeadlineCut }: SlideViewProps) {
  const { headline, text = '', charts = [] } = slide;
  const number = deck.slides.findIndex(({ id }) => id === slide.id) + 1;
  const isTexted = text.trim() !== '';
  return (
    // Paper: the same on every screen, in every theme, and as a file.
    <article
      className={styles.slide}
      data-theme="light"
      aria-label={`Slide ${String(number)}: ${headline}`}
    >
      <Headline headline={headline} onCut={onHeadlineCut} />
      <div className={styles.body} data-charts={charts.length} data-texted={isTexted}>
        {isTexted && (
          <FittedText onCut={onCut}>
            <Markdown text={text} />
          </FittedText>
        )}
        {charts.map((chart, place) => (
          <FittedChart key={place}>
            <ChartOnSlide deck={deck} chart={chart} headline={headline} />
          </FittedChart>
        ))}
      </div>
      <footer className={styles.foot}>
        <span>{sourceWords(deck, slide)}</span>
        <span>{number}</span>
      </footer>
    </article>
  );
}

interface ChartOnSlideProps {
  readonly deck: Deck;
  readonly chart: SlideChart;
  readonly headline: string;
}

function ChartOnSlide({ deck, chart, headline }: ChartOnSlideProps) {
  const kind = kindOf(chart);
  const all = subjectsOf(deck, chart);
  const [first] = all ?? [];
  if (kind === undefined) {
    return (
      <p className={styles.missing}>
        This chart (“{chart.kind}”) was made with another version of Diverge, which is needed to
        show it. It is kept as it is.
      </p>
    );
  }
  if (all === null || first === undefined) {
    return (
      <p className={styles.missing}>
        The figures of this chart ({chartName(chart.kind)}) are missing from the file. Refresh the
        slide, or ask its author for the file again.
      </p>
    );
  }
  const drawn = { first, all, chart };
  return (
    <FigureLookProvider value={{ on: 'slide', isTitled: kind.finding(drawn) === headline }}>
      {kind.draw(drawn)}
    </FigureLookProvider>
  );
}
