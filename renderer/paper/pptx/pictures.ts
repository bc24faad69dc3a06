import type { Deck } from '../../../model/deck/deck.ts';
import { isNative } from './native-charts.ts';
import { figureOf, marksOf, pageOf } from './on-page.ts';

/** Pictures of marks, by the key of their place: PNG in base 64. */
export type Pictures = Readonly<Record<string, string>>;

/** A part of the page, in CSS pixels. */
export interface PicturePlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The places of all charts that become pictures, for those who take them. */
export function picturePlaces(deck: Deck): readonly PicturePlace[] {
  return deck.slides.flatMap((slide) => {
    const page = pageOf(slide);
    return (slide.charts ?? []).flatMap((chart, place) => {
      if (isNative(chart)) return [];
      const figure = figureOf(page, place);
      const marks = figure && marksOf(figure);
      if (!marks) return [];
      const { left, top, width, height } = marks.getBoundingClientRect();
      const key = pictureKey(slide.id, place);
      return [{ key, x: left + scrollX, y: top + scrollY, width, height }];
    });
  });
}

export function pictureKey(slide: string, place: number): string {
  return `${slide} ${String(place)}`;
}
