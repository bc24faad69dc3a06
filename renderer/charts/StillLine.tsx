import { Curve, type LineDrawShapeProps } from 'recharts';

/**
 * The shape of a line that is drawn at once. With the reference that recharts' own shape gives it, the length of the
 * path would be measured at every drawing, for an animation that is off, and the whole page laid out for that.
 */
export function StillLine(props: LineDrawShapeProps) {
  return <Curve {...props} pathRef={null} />;
}
