import styles from './ChanceField.module.css';
import { NumberField } from './NumberField.tsx';

interface ChanceFieldProps {
  /** What the typed number is called: "Probability that AWS follows". */
  readonly label: string;
  /** What may happen, for the slider: "Follow". */
  readonly of: string;
  /** 0–1, both ends included. */
  readonly value: number;
  /** Whose colour the slider has, where the outcome is a stance's. */
  readonly tone?: 'follow' | 'partial' | 'diverge';
  /** Typed: it is meant. */
  readonly onCommit: (probability: number) => void;
  /** Dragged, or counted by an arrow key: to be shown, and meant once it is let go. */
  readonly onTry: (probability: number) => void;
  readonly onSettle: () => void;
}

/** How likely one of several outcomes is: a slider to find out by, and the number to type. */
export function ChanceField(props: ChanceFieldProps) {
  const { label, of, value, tone, onCommit, onTry, onSettle } = props;
  const shown = Math.round(value * 100);
  return (
    <div className={styles.chance}>
      <input
        type="range"
        className={styles.slider}
        data-tone={tone}
        min={0}
        max={100}
        step={1}
        value={shown}
        aria-label={`How likely: ${of}`}
        aria-valuetext={`${String(shown)}%`}
        style={{ backgroundSize: `${String(shown)}% 100%, 100% 100%` }}
        onChange={(event) => {
          onTry(event.target.valueAsNumber / 100);
        }}
        onPointerUp={onSettle}
        onKeyUp={onSettle}
        onBlur={onSettle}
      />
      <div className={styles.number}>
        <NumberField
          label={label}
          labelHidden
          unit="%"
          scale={100}
          min={0}
          max={1}
          value={value}
          onCommit={(probability) => {
            if (probability !== null) onCommit(probability);
          }}
        />
      </div>
    </div>
  );
}
