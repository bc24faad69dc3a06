import type { Deck, Slide } from '../../../model/deck/deck.ts';
import { withoutChart, withSlide } from '../../../model/edit/deck.ts';
import { chartName } from '../../words/charts.ts';
import { withHeadlinesAnew } from '../../slides/findings.ts';
import { sourceWords } from '../../slides/source-words.ts';
import { standingOf, type Standing } from '../../store/standings.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { RefreshedFigures } from './RefreshedFigures.tsx';
import styles from './SlideFields.module.css';
import { SlideRemarks } from './SlideRemarks.tsx';

interface SlideFieldsProps {
  readonly deck: Deck;
  readonly slide: Slide;
  /** The end of its text is not on the slide. */
  readonly isCut: boolean;
  /** Nor is that of its headline. */
  readonly isHeadlineCut: boolean;
}

/** What a slide says, what its presenter says, and where its charts come from. */
export function SlideFields({ deck, slide, isCut, isHeadlineCut }: SlideFieldsProps) {
  const editDeck = useStore((state) => state.editDeck);
  const standing = useStore((state) => standingOf(slide, state.standings));
  const keeping = useStore((state) => state.keeping);
  const refreshSlides = useStore((state) => state.refreshSlides);
  const isApproved = deck.status === 'approved';
  const change = (name: string, label: string, fields: Partial<Slide>) => {
    editDeck(name, label, (before) => withSlide(before, { ...slide, ...fields }));
  };
  return (
    <div className={styles.fields} role="region" aria-label="About this slide">
      {isApproved && (
        <p className={styles.note}>
          This deck is approved and stays as it is. Make version {(deck.version ?? 1) + 1} to change
          it; both are kept.
        </p>
      )}
      <SlideRemarks deck={deck} slide={slide} />
      <TextArea
        label="Headline"
        rows={3}
        maxLength={300}
        value={slide.headline}
        disabled={isApproved}
        onCommit={(headline) => {
          change('change-headline', 'Change headline', { headline });
        }}
      />
      {isHeadlineCut && (
        <p className={styles.cut} role="status">
          The headline is longer than three lines: its end is not shown.
        </p>
      )}
      <TextArea
        label="Text"
        hint="Markdown: **bold**, *italic*, lists with -"
        rows={6}
        maxLength={10_000}
        value={slide.text ?? ''}
        disabled={isApproved}
        onCommit={(text) => {
          change('change-slide-text', 'Change text of slide', { text });
        }}
      />
      {isCut && (
        <p className={styles.cut} role="status">
          The text is longer than the slide: its end is not shown.
        </p>
      )}
      <TextArea
        label="Presenter’s notes"
        rows={4}
        maxLength={10_000}
        value={slide.notes ?? ''}
        disabled={isApproved}
        onCommit={(notes) => {
          change('change-notes', 'Change notes of slide', { notes });
        }}
      />
      <section aria-label="Charts">
        <h2 className={styles.heading}>Charts</h2>
        {(slide.charts ?? []).length === 0 && (
          <p className={styles.note}>
            None. Choose “Add to deck…” from the ⋯ menu of a chart to add one; a slide takes two.
          </p>
        )}
        <ul>
          {slide.charts?.map((chart, place) => (
            <li key={place} className={styles.chart}>
              <span>{chartName(chart.kind)}</span>
              <Button
                look="quiet"
                disabled={isApproved}
                label={`Take out ${chartName(chart.kind)}`}
                onClick={() => {
                  editDeck('remove-chart', 'Take chart off slide', (before) =>
                    withoutChart(before, slide.id, place),
                  );
                }}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
        <RefreshedFigures deck={deck} slide={slide} />
        {standing !== undefined && (
          <div className={styles.standing} data-standing={standing}>
            <p>{STANDING_WORDS[standing]}</p>
            {standing === 'behind' && !isApproved && (
              <Button
                disabled={keeping}
                onClick={() => void refreshSlides(new Set([slide.id]), withHeadlinesAnew)}
              >
                {keeping ? 'Working it out…' : 'Refresh'}
              </Button>
            )}
          </div>
        )}
        <p className={styles.note}>{sourceWords(deck, slide)}</p>
      </section>
    </div>
  );
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  current: 'These are the figures of the scenario as it is now.',
  behind:
    'The scenario or the portfolio has changed since. The slide shows the figures as they were.',
  gone: 'The scenario is no longer in this workspace. The slide shows the figures as they were.',
};
