import type { Deck, Slide } from '../../model/deck/deck.ts';
import type { Verdict } from '../engine/snapshot-messages.ts';
import { plural } from '../format/number.ts';
import { figureWords } from '../words/figures.ts';
import { listed } from '../words/list.ts';

export type Verdicts = ReadonlyMap<string, Verdict>;

/** How what is known of several snapshots comes out as a whole: as bad as the worst of them. */
export interface Summary {
  readonly kind: 'checking' | 'none' | Verdict['kind'];
  readonly words: string;
}

/** What is to be said of all figures of a deck; those that are missing from it are figures that cannot be checked. */
export function summaryOf(deck: Deck, verdicts: Verdicts): Summary {
  const kept = new Set(deck.snapshots?.map(({ id }) => id));
  const shown = deck.slides.flatMap(({ charts }) => (charts ?? []).flatMap((own) => own.snapshots));
  const all = [...new Set([...kept, ...shown])];
  if (all.length === 0) return { kind: 'none', words: 'No figures to check' };
  const kinds = all.flatMap((id) =>
    kept.has(id) ? (verdicts.get(id)?.kind ?? []) : ['cannot-be-checked' as const],
  );
  const number = (kind: Verdict['kind']) => kinds.filter((own) => own === kind).length;
  const of = `of ${plural(all.length, 'set')} of figures`;
  const [differ, unchecked] = [number('differs'), number('cannot-be-checked')];
  if (differ > 0) return { kind: 'differs', words: `${String(differ)} ${of} differ` };
  if (kinds.length < all.length) {
    const words = `Checking figures: ${String(kinds.length)} of ${String(all.length)}`;
    return { kind: 'checking', words };
  }
  return unchecked > 0
    ? { kind: 'cannot-be-checked', words: `${String(unchecked)} ${of} cannot be checked` }
    : { kind: 'matches', words: 'All figures match' };
}

/** What is to be said of each snapshot a slide shows. */
export function linesOf(
  deck: Deck,
  { charts = [] }: Slide,
  verdicts: Verdicts,
): readonly { readonly id: string; readonly kind: Summary['kind']; readonly words: string }[] {
  const shown = new Set(charts.flatMap(({ snapshots }) => snapshots));
  return [...shown].map((id) => {
    const snapshot = deck.snapshots?.find((own) => own.id === id);
    if (snapshot === undefined) {
      const words = 'Cannot be checked: the figures are missing from the file.';
      return { id, kind: 'cannot-be-checked', words };
    }
    const verdict = verdicts.get(id);
    const kind = verdict?.kind ?? 'checking';
    return { id, kind, words: `${snapshot.scenario.name}: ${verdictWords(verdict)}` };
  });
}

/** Whether something on a slide is not what its scenario says, or may not be; null: nothing. */
export function warningOf(deck: Deck, slide: Slide, verdicts: Verdicts): string | null {
  const kinds = linesOf(deck, slide, verdicts).map(({ kind }) => kind);
  if (kinds.includes('differs')) return 'figures differ';
  return kinds.includes('cannot-be-checked') ? 'figures cannot be checked' : null;
}

function verdictWords(verdict: Verdict | undefined): string {
  switch (verdict?.kind) {
    case undefined:
      return 'being worked out again…';
    case 'matches':
      return 'matches what this file’s scenario comes to, worked out again here.';
    case 'differs':
      return `differs from what this file’s scenario comes to, worked out again here: ${listed(figureWords(verdict.figures))}.`;
    case 'cannot-be-checked':
      return `cannot be checked. ${verdict.why}`;
  }
}
