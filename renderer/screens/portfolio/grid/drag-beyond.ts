import { edgeSpeed } from './edge-speed.ts';
import { LINE_HEIGHT } from './grid-size.ts';

/** Where a pointer is in the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Follows a drag that began in the grid until the button is let go, wherever the pointer goes: while it is beyond an edge
 * of what scrolls, scrolls there frame by frame and tells of the point of the edge it is nearest to. Answers with how to
 * stop it.
 */
export function followDrag(
  scroller: HTMLElement,
  nameWidth: number,
  reach: (point: Point) => void,
): () => void {
  let pointer: Point | null = null;
  let frame: number | null = null;

  const step = () => {
    frame = null;
    if (pointer === null) return;
    const { left, top } = scroller.getBoundingClientRect();
    const edges = {
      ...{ left, right: left + scroller.clientWidth - 1 },
      // The head covers what scrolls beneath it.
      ...{ top: top + LINE_HEIGHT, bottom: top + scroller.clientHeight - 1 },
    };
    const across = edgeSpeed(pointer.x, left, edges.right);
    const down = edgeSpeed(pointer.y, edges.top, edges.bottom);
    if (across === 0 && down === 0) return;
    scroller.scrollBy(across, down);
    const isCovered = across < 0 && scroller.scrollLeft > 0;
    reach({
      // The first column stays and covers what scrolls beneath it; it is reached once there is nothing left to scroll.
      x: Math.min(Math.max(pointer.x, isCovered ? left + nameWidth : left), edges.right),
      y: Math.min(Math.max(pointer.y, edges.top), edges.bottom),
    });
    frame = requestAnimationFrame(step);
  };
  const move = ({ clientX, clientY, buttons }: MouseEvent) => {
    if (buttons !== 1) return stop();
    pointer = { x: clientX, y: clientY };
    frame ??= requestAnimationFrame(step);
  };
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    pointer = null;
    window.removeEventListener('mousemove', move);
    window.removeEventListener('mouseup', stop);
    window.removeEventListener('blur', stop);
  };
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', stop);
  window.addEventListener('blur', stop);
  return stop;
}
