import { useState } from 'react';
import { FieldFrame, type FieldFrameProps } from './FieldFrame.tsx';
import styles from './field.module.css';

/** What a text means, or why it means nothing. */
export type ReadText<Value> = { readonly value: Value } | { readonly error: string };

interface TypedFieldProps<Value> extends Pick<
  FieldFrameProps,
  'label' | 'labelHidden' | 'asTitle'
> {
  /** The document's value as text. */
  readonly shown: string;
  readonly read: (text: string) => ReadText<Value>;
  readonly onCommit: (value: Value) => void;
  /** What the arrow keys do, where there is something to count: `steps` is ±1, or ±10 with Shift. */
  readonly onStep?: (value: Value, steps: number) => void;
  readonly placeholder?: string | undefined;
  readonly unit?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly isNumber?: boolean;
  /** Whether the last good value is reckoned with while the text is none; so it is unless told otherwise. */
  readonly lastCounts?: boolean;
}

/**
 * A text that becomes the document's when the field is left or Enter pressed, and only once it is a good one:
 * until then it stays in the field with the reason beneath, and the last good value stays in force. Escape
 * takes the typing back.
 */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { shown, read, onCommit, onStep, isNumber = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const meaning = read(typed ?? shown);
  const error = typed !== null && 'error' in meaning ? explained(meaning.error, props) : null;

  const commit = () => {
    // Untouched text must not be read back: it is rounded for the eye.
    if (typed === null || typed === shown) return setTyped(null);
    if ('error' in meaning) return;
    setTyped(null);
    onCommit(meaning.value);
  };
  const step = (steps: number) => {
    if ('error' in meaning) return;
    setTyped(null);
    onStep?.(meaning.value, steps);
  };

  return (
    <FieldFrame
      label={props.label}
      labelHidden={props.labelHidden}
      asTitle={props.asTitle}
      error={error}
    >
      {(ties) => (
        <>
          <input
            {...ties}
            type={props.type ?? 'text'}
            className={`${styles.input} ${isNumber ? styles.number : ''}`}
            inputMode={isNumber ? 'decimal' : undefined}
            // A name begins where its script does.
            dir={isNumber || props.type === 'date' ? undefined : 'auto'}
            max={props.type === 'date' ? LAST_DAY : undefined}
            autoComplete="off"
            spellCheck={false}
            data-typing={typed !== null}
            value={typed ?? shown}
            placeholder={props.placeholder}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
            onBlur={commit}
            onFocus={(event) => {
              if (isNumber) event.target.select();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit();
              else if (event.key === 'Escape') setTyped(null);
              else if (onStep !== undefined && event.key.startsWith('Arrow')) {
                if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                step((event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1));
              }
            }}
          />
          {props.unit !== undefined && <span className={styles.unit}>{props.unit}</span>}
        </>
      )}
    </FieldFrame>
  );
}

/** Years have four digits, in files too. */
const LAST_DAY = '9999-12-31';

/** Why a text is no good and, where that is a number, what is reckoned with until it is. */
function explained(
  error: string,
  {
    shown,
    unit,
    isNumber = false,
    lastCounts = true,
  }: Pick<TypedFieldProps<unknown>, 'shown' | 'unit' | 'isNumber' | 'lastCounts'>,
): string {
  if (!isNumber || !lastCounts || shown === '') return error;
  const stays = unit === undefined ? shown : `${shown}${unit === '%' ? '' : ' '}${unit}`;
  return `${error}; ${stays} still counts`;
}
