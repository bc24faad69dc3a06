import { SelectField } from '../ui/SelectField.tsx';

const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'JPY',
  'CAD',
  'AUD',
  'INR',
  'CNY',
  'KRW',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'BRL',
];

interface CurrencyInputProps {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}

/** The one currency of a workspace's amounts. */
export function CurrencyInput({ value, onChange }: CurrencyInputProps) {
  const choices = CURRENCIES.map((currency) => ({ value: currency, label: currency }));
  return (
    <SelectField
      label="Currency of all amounts"
      value={value}
      choices={choices}
      onCommit={onChange}
    />
  );
}
