import type { BridgeSpan } from './bridge-spans.ts';

interface BridgeBarProps {
  readonly span: BridgeSpan;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From the top of one bar to that of the next. */
  readonly row: number;
}

const OUTLINE = 1.5;

/** More is filled, less is hollow, the two ends are grey; a line leads from where a bar stops to the next one. */
export function BridgeBar({ span, label, left, top, width, height, row }: BridgeBarProps) {
  const { kind, stopsHigh, isLast } = span;
  const inset = kind === 'less' ? OUTLINE / 2 : 0;
  const stop = stopsHigh ? left + width : left;
  return (
    <g>
      <rect
        x={left + inset}
        y={top + inset}
        width={Math.max(1, width - 2 * inset)}
        height={height - 2 * inset}
        fill={fills[kind]}
        stroke={kind === 'less' ? 'var(--mark)' : 'none'}
        strokeWidth={OUTLINE}
      />
      {!isLast && (
        <line x1={stop} x2={stop} y1={top + height} y2={top + row} stroke="var(--mark-soft)" />
      )}
      <text
        x={left + width + 6}
        y={top + height / 2}
        dy="0.35em"
        fill="var(--ink-soft)"
        fontSize={12}
        fontWeight={kind === 'total' ? 600 : 400}
      >
        {label}
      </text>
    </g>
  );
}

const fills = { total: 'var(--mark-soft)', more: 'var(--mark)', less: 'none' } as const;
