import type { Stage } from './flow-layout.ts';

export const NODE_WIDTH = 8;
const LEFT_NAMES = 128;
const RIGHT_NAMES = 128;

/** Where the nodes of a stage stand, in pixels from the left; names stand outside at both ends. */
export function leftOf(stage: Stage, width: number): number {
  const last = width - RIGHT_NAMES - NODE_WIDTH;
  switch (stage) {
    case 'vendor':
      return LEFT_NAMES;
    case 'channel':
      return (LEFT_NAMES + last) / 2 - 56;
    case 'unit':
      return last;
  }
}
