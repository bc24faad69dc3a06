import * as z from 'zod';
import { MAX_AMOUNT } from '../values.ts';

/** How far a hidden factor may be from 1 either way: further would only make figures hard to read. */
export const MOST_SCALED = 8;

/** How amounts of money are hidden in a redacted file. */
export const amountMaskSchema = z.discriminatedUnion('kind', [
  /** All times one factor that nobody is told. */
  z.strictObject({
    kind: z.literal('scaled'),
    factor: z
      .number()
      .min(1 / MOST_SCALED)
      .max(MOST_SCALED),
  }),
  /** Each becomes the nearest of 1, 2, 5, 10, 20, 50, … */
  z.strictObject({ kind: z.literal('banded') }),
]);
export type AmountMask = Readonly<z.infer<typeof amountMaskSchema>>;

/**
 * An amount as it goes into a redacted file: scaled by the factor, or the nearest of the series 1, 2, 5, 10, … by ratio, its
 * sign kept; 0 stays 0. What would be beyond the largest amount of the format (1e15) is that. Pure.
 *
 * @example maskedAmount(1_200_000, { kind: 'banded' }) // 1_000_000
 */
export function maskedAmount(amount: number, mask: AmountMask): number {
  if (amount === 0) return 0;
  const size = Math.abs(amount);
  const masked = mask.kind === 'scaled' ? size * mask.factor : nearestBand(size);
  return Math.sign(amount) * Math.min(masked, MAX_AMOUNT);
}

/** The limits between 1, 2, 5 and 10 lie where the ratios to both are the same: √2, √10 and √50. */
function nearestBand(size: number): number {
  const power = Math.floor(Math.log10(size));
  const scale = 10 ** power;
  const lead = size / scale;
  const band = lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10;
  // Powers below 1 are not exact in binary: the text of the number is, and is what goes into the file.
  return Number(`${String(band)}e${String(power)}`);
}
