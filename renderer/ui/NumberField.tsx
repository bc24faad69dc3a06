import { TypedField, type ReadText } from './TypedField.tsx';

interface NumberFieldProps extends NumberRules {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly unit?: string;
  /** False where nothing goes on until the number is a good one. */
  readonly lastCounts?: boolean;
}

interface NumberRules {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  /** May be left empty; says what that means. */
  readonly optional?: string;
  /** Shown and typed as `value × scale`: 100 for percentages. */
  readonly scale?: number;
}

/** A number within its range; arrow keys count by one of what is shown. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden = false, value, onCommit, unit, optional, min, max } = props;
  const scale = props.scale ?? 1;
  return (
    <TypedField
      label={label}
      labelHidden={labelHidden}
      shown={value === null ? '' : showNumber(value, scale)}
      read={(text) => readNumber(text, props)}
      onCommit={onCommit}
      onStep={(from, steps) => {
        const wanted = (from ?? min) * scale + steps;
        onCommit(unscaled(Math.min(max * scale, Math.max(min * scale, wanted)), scale));
      }}
      placeholder={optional}
      unit={unit}
      isNumber
      lastCounts={props.lastCounts ?? true}
    />
  );
}

/** Grouped from five digits on, where the eye begins to count; typed back the same way or without. */
export function showNumber(value: number, scale: number): string {
  const scaled = value * scale;
  if (scale !== 1) return String(Number(scaled.toFixed(4)));
  return Math.abs(scaled) < 10_000
    ? String(scaled)
    : scaled.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** What a typed text says as a number of these rules, or the reason it does not. */
export function readNumber(
  text: string,
  { min, max, whole = false, optional, scale = 1 }: NumberRules,
): ReadText<number | null> {
  const plain = text.trim().replaceAll(/[,\s_]/g, '');
  if (plain === '') return optional === undefined ? { error: 'Needs a number' } : { value: null };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { error: 'Not a number' };
  if (whole && !Number.isInteger(value)) return { error: 'Whole numbers only' };
  if (value < min * scale || value > max * scale) {
    return { error: `Between ${showNumber(min * scale, 1)} and ${showNumber(max * scale, 1)}` };
  }
  return { value: unscaled(value, scale) };
}

/** Twelve digits: 35 / 100 should be 0.35 in the file. */
function unscaled(scaled: number, scale: number): number {
  return scale === 1 ? scaled : Number((scaled / scale).toPrecision(12));
}
