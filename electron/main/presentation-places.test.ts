import { expect, test } from 'vitest';
import { presentationPlaces } from './presentation-places.ts';

const laptop = { id: 1, workArea: { x: 0, y: 24, width: 1440, height: 876 } };
const projector = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } };

test('slides go to the other display, notes stay where the window was', () => {
  expect(presentationPlaces([laptop, projector], laptop)).toEqual({
    slides: projector.workArea,
    notes: laptop.workArea,
    isApart: true,
  });
  expect(presentationPlaces([laptop, projector], projector)).toEqual({
    slides: laptop.workArea,
    notes: projector.workArea,
    isApart: true,
  });
});

test('on a single display slides stay and notes open at its lower right, never larger than it', () => {
  expect(presentationPlaces([laptop], laptop)).toEqual({
    slides: null,
    notes: { x: 480, y: 260, width: 960, height: 640 },
    isApart: false,
  });
  const small = { id: 3, workArea: { x: 0, y: 0, width: 800, height: 600 } };
  expect(presentationPlaces([small], small).notes).toEqual(small.workArea);
});
