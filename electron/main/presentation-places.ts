import type { Rectangle } from './window-state.ts';

/** A display as Electron tells of it. */
interface Screen {
  readonly id: number;
  readonly workArea: Rectangle;
}

export interface PresentationPlaces {
  /** The display that the slides go to; null: they stay on the one they are on. */
  readonly slides: Rectangle | null;
  readonly notes: Rectangle;
  /** The notes have a display of their own. */
  readonly isApart: boolean;
}

/** How large the notes are where they share a display with the slides. */
const BESIDE = { width: 960, height: 640 };

/**
 * Where slides and notes go: with a second display the slides go there and the notes stay where the window was, in
 * front of whoever presents; with one display the notes open over the slides, at its lower right.
 */
export function presentationPlaces(
  screens: readonly Screen[],
  current: Screen,
): PresentationPlaces {
  const other = screens.find(({ id }) => id !== current.id);
  const { workArea } = current;
  if (other !== undefined) return { slides: other.workArea, notes: workArea, isApart: true };
  const width = Math.min(BESIDE.width, workArea.width);
  const height = Math.min(BESIDE.height, workArea.height);
  return {
    slides: null,
    notes: {
      x: workArea.x + workArea.width - width,
      y: workArea.y + workArea.height - height,
      width,
      height,
    },
    isApart: false,
  };
}
