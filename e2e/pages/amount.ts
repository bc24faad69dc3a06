const suffixes: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** The number in an amount as it is shown: "$1,211,500", "−$36.5 k", "46%", "313.95". Not a number when there is none. */
export function readAmount(text: string): number {
  const parts =
    /^(?<sign>[−-]?)(?:[^\d\s−-]|[A-Z]{3} )?(?<digits>[\d,]+(?:\.\d+)?) ?(?<suffix>[kMBT]?)%?$/u.exec(
      text.trim().replaceAll(/\s/gu, ' '),
    )?.groups;
  if (parts === undefined) return Number.NaN;
  const size = Number((parts['digits'] ?? '').replaceAll(',', ''));
  const scaled = size * (suffixes[parts['suffix'] ?? ''] ?? Number.NaN);
  return parts['sign'] === '' ? scaled : -scaled;
}
