import {
  bandPath,
  linePath,
  stepAreaPath,
  stepPath,
  type DayFrame,
  type Place,
} from './day-frame.ts';

/** What is drawn over the days, an amount for each; a day without one is left out. */
export type DayMark =
  | {
      readonly kind: 'band';
      readonly edges: readonly (readonly [low: number, high: number] | undefined)[];
      readonly fill: string;
      readonly opacity: number;
    }
  | (Line & { readonly kind: 'line'; readonly dash?: string })
  /** As high as the amount until the next day there is, filled down to zero. */
  | (Line & { readonly kind: 'steps'; readonly fill: string; readonly opacity: number });

interface Line {
  readonly amounts: readonly (number | undefined)[];
  readonly stroke: string;
  readonly width: number;
  /** A dot on it goes with the pointer. */
  readonly isTold?: boolean;
}

interface DayMarksProps {
  readonly marks: readonly DayMark[];
  readonly days: readonly number[];
  readonly frame: DayFrame;
}

/** The lines and areas of a chart over days, the later ones on top. */
export function DayMarks({ marks, days, frame }: DayMarksProps) {
  const placesOf = (amounts: readonly (number | undefined)[]): readonly Place[] =>
    days.flatMap((day, place) => {
      const amount = amounts[place];
      return amount === undefined ? [] : [[frame.x(day), frame.y(amount)] as const];
    });
  return marks.map((mark, order) => {
    switch (mark.kind) {
      case 'band': {
        const { edges, fill, opacity } = mark;
        const upper = placesOf(edges.map((edge) => edge?.[1]));
        const lower = placesOf(edges.map((edge) => edge?.[0]));
        return <path key={order} d={bandPath(upper, lower)} fill={fill} fillOpacity={opacity} />;
      }
      case 'line':
        return (
          <path
            key={order}
            d={linePath(placesOf(mark.amounts))}
            fill="none"
            stroke={mark.stroke}
            strokeWidth={mark.width}
            strokeDasharray={mark.dash}
          />
        );
      case 'steps': {
        const places = placesOf(mark.amounts);
        const { stroke, width, fill, opacity } = mark;
        return (
          <g key={order}>
            <path d={stepAreaPath(places, frame.y(0))} fill={fill} fillOpacity={opacity} />
            <path d={stepPath(places)} fill="none" stroke={stroke} strokeWidth={width} />
          </g>
        );
      }
    }
  });
}
