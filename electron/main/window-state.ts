import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { themeSchema } from '../channels.ts';

const rectangleSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Rectangle = z.infer<typeof rectangleSchema>;

const windowStateSchema = z.strictObject({
  bounds: rectangleSchema.nullable(),
  maximized: z.boolean(),
  /** Known before the database is open, so that the first thing on screen has the right colour. */
  theme: themeSchema,
});
export type WindowState = z.infer<typeof windowStateSchema>;

const firstState: WindowState = { bounds: null, maximized: false, theme: 'system' };

/** How the window stood last time; the first state when that is unknown or cannot be understood. */
export function readWindowState(file: string): WindowState {
  try {
    const read = windowStateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : firstState;
  } catch {
    // No file yet, or not JSON: it holds nothing that the user made, so there is nothing to save or to say.
    return firstState;
  }
}

/** Replaces the file in one step, so that it is never read half written. */
export function writeWindowState(file: string, state: WindowState): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, JSON.stringify(state));
  renameSync(unfinished, file);
}

/** How much of a window has to be on a screen for the user to get hold of it. */
const visiblePart = { width: 200, height: 100 };

/** The remembered place if it can still be seen on one of the screens; else undefined, for the middle of the first. */
export function boundsOnScreen(
  bounds: Rectangle | null,
  screens: readonly Rectangle[],
): Rectangle | undefined {
  if (bounds === null) return undefined;
  const canBeSeen = screens.some((screen) => {
    const width = overlap(bounds.x, bounds.width, screen.x, screen.width);
    const height = overlap(bounds.y, bounds.height, screen.y, screen.height);
    return width >= visiblePart.width && height >= visiblePart.height;
  });
  return canBeSeen ? bounds : undefined;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
