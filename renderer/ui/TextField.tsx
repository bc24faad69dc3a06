import { MAX_NAME_LENGTH } from '../../model/values.ts';
import { TypedField } from './TypedField.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  /** Empty text is refused with this sentence. */
  readonly required?: string;
  readonly type?: 'text' | 'date';
  readonly asTitle?: boolean;
}

/** A line of text, as long as a name may be. */
export function TextField({ value, required, ...props }: TextFieldProps) {
  return (
    <TypedField
      {...props}
      shown={value}
      read={(text) => {
        const trimmed = text.trim();
        if (trimmed === '' && required !== undefined) return { error: required };
        return [...trimmed].length > MAX_NAME_LENGTH
          ? { error: `At most ${String(MAX_NAME_LENGTH)} characters` }
          : { value: trimmed };
      }}
    />
  );
}
