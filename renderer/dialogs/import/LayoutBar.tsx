import type { Shaped } from '../../../electron/import-contract.ts';
import type { DateStyle, Layout, Match, NumberStyle } from '../../../model/import/layout.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface LayoutBarProps {
  readonly shaped: Shaped;
  readonly sheetNames: readonly string[];
  readonly isIntoExisting: boolean;
  readonly onLayout: (layout: Layout) => void;
  /** Another sheet, or another header (null: as is likely): the rest is guessed anew. */
  readonly onPlace: (sheet: number, headerRow: number | null) => void;
}

const NUMBERS: readonly { value: NumberStyle; label: string }[] = [
  { value: 'point', label: '1,234.56' },
  { value: 'comma', label: '1.234,56' },
];

const DATES: readonly { value: DateStyle; label: string }[] = [
  { value: 'iso', label: '2026-11-23' },
  { value: 'day-first', label: '23.11.2026' },
  { value: 'month-first', label: '11/23/2026' },
];

const MATCHES: readonly { value: Match; label: string }[] = [
  { value: 'id', label: 'Id' },
  { value: 'name', label: 'Name' },
  { value: 'none', label: 'Nothing: add all' },
];

/** How the table is read as a whole. */
export function LayoutBar(props: LayoutBarProps) {
  const { shaped, sheetNames, isIntoExisting, onLayout, onPlace } = props;
  const { layout, heads, hasDates } = shaped;
  const headChoices = heads.map(({ row, words }) => ({
    value: String(row),
    label: `Row ${String(row)}: ${words}`,
  }));
  const headRow = String(layout.headerRow);
  if (!headChoices.some(({ value }) => value === headRow)) {
    headChoices.push({ value: headRow, label: `Row ${headRow}` });
  }
  return (
    <>
      {sheetNames.length > 1 && (
        <SelectField
          label="Sheet"
          value={String(layout.sheet)}
          choices={sheetNames.map((label, index) => ({ value: String(index), label }))}
          onCommit={(sheet) => {
            onPlace(Number(sheet), null);
          }}
        />
      )}
      <SelectField
        label="Header"
        value={headRow}
        choices={headChoices}
        onCommit={(row) => {
          onPlace(layout.sheet, Number(row));
        }}
      />
      <SelectField
        label="Numbers are written"
        value={layout.numbers}
        choices={NUMBERS}
        onCommit={(numbers) => {
          onLayout({ ...layout, numbers });
        }}
      />
      {hasDates && (
        <SelectField
          label="Dates are written"
          value={layout.dates}
          choices={DATES}
          onCommit={(dates) => {
            onLayout({ ...layout, dates });
          }}
        />
      )}
      {isIntoExisting && (
        <SelectField
          label="Match rows by"
          value={layout.match}
          choices={MATCHES}
          onCommit={(match) => {
            onLayout({ ...layout, match });
          }}
        />
      )}
    </>
  );
}
