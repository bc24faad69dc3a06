import { flushSync } from 'react-dom';

/** Also a window that is never idle, because somebody drags a slider, gets a turn so often. */
const PATIENCE_MILLISECONDS = 500;

const waiting = new Set<() => void>();
let isAsked = false;

/**
 * Draws when the window has nothing better to do, one after another with room for a key or a frame in between.
 * Returns how to leave the queue.
 */
export function drawWhenIdle(draw: () => void): () => void {
  waiting.add(draw);
  ask();
  return () => {
    waiting.delete(draw);
  };
}

function ask(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  requestIdleCallback(takeTurn, { timeout: PATIENCE_MILLISECONDS });
}

function takeTurn(): void {
  isAsked = false;
  const [draw] = waiting;
  if (draw === undefined) return;
  waiting.delete(draw);
  // Left to React, what is set in several turns would be drawn as one.
  flushSync(draw);
  ask();
}
