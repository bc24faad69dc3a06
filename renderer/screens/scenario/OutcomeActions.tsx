import { Button } from '../../ui/Button.tsx';
import button from '../../ui/Button.module.css';
import { MenuItem, MenuSection, PopoverMenu } from '../../ui/PopoverMenu.tsx';
import type { Choice } from '../../ui/SelectField.tsx';
import styles from './OutcomeActions.module.css';

interface OutcomeActionsProps {
  readonly name: string;
  /** The outcomes it can be merged into. */
  readonly others: readonly Choice<string>[];
  /** Null where there is nothing to differ in. */
  readonly onSplit: (() => void) | null;
  readonly onMerge: (into: string) => void;
  readonly onRemove: () => void;
}

/** What can be done with one of several outcomes: two of it, one of two, or none. */
export function OutcomeActions({ name, others, onSplit, onMerge, onRemove }: OutcomeActionsProps) {
  return (
    <div className={styles.actions}>
      {onSplit !== null && (
        <Button
          label={`Split in two: ${name}`}
          title="Two of half the probability, one two months later: change either"
          onClick={onSplit}
        >
          Split in two
        </Button>
      )}
      {others.length > 0 && (
        <>
          <PopoverMenu
            label={`Merge into, from ${name}`}
            face={
              <span>
                Merge into <span aria-hidden="true">▾</span>
              </span>
            }
            faceClass={`${button['button'] ?? ''} ${button['plain'] ?? ''}`}
          >
            <MenuSection heading="Its probability goes to">
              {others.map(({ value, label }) => (
                <MenuItem
                  key={value}
                  onChoose={() => {
                    onMerge(value);
                  }}
                >
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          </PopoverMenu>
          <Button
            label={`Remove ${name}`}
            title="The others share its probability"
            onClick={onRemove}
          >
            Remove
          </Button>
        </>
      )}
    </div>
  );
}
