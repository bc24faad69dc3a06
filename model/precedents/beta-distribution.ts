/**
 * The regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) share is at most x. For a, b > 0
 * and 0 ≤ x ≤ 1, ends included; about 14 digits while a and b are below some thousands. Deterministic.
 * Source: the continued fraction DLMF 8.17.22 (https://dlmf.nist.gov/8.17), evaluated from the front (Lentz's
 * method), on the side of the mean where it converges fast.
 *
 * Example: a = 2, b = 1 has the distribution function x² → I_0.5(2, 1) = 0.25.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b),
  );
  return (front / a) * continuedFraction(x, a, b);
}

/**
 * The share below which a Beta(a, b) lies with the given chance, 0 ≤ chance ≤ 1: the inverse of `betaBelow`, by
 * halving until nothing is left between two numbers. Deterministic.
 *
 * Example: a = b = 1 is uniform → the quantile of 0.05 is 0.05.
 */
export function betaQuantile(chance: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (betaBelow(middle, a, b) < chance) low = middle;
    else high = middle;
  }
}

/** Far more steps than any a and b below a million take. */
const MOST_STEPS = 10_000;
/** Keeps a denominator of the fraction off zero. */
const TINY = 1e-300;

/** 1/(1 + d₁/(1 + d₂/(1 + …))), numerator after numerator. */
function continuedFraction(x: number, a: number, b: number): number {
  let above = 1;
  let below = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = below;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    below = 1 / awayFromZero(1 + even * below);
    above = awayFromZero(1 + even / above);
    value *= below * above;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    below = 1 / awayFromZero(1 + odd * below);
    above = awayFromZero(1 + odd / above);
    const step = below * above;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * ln Γ(z) for z > 0: Stirling's series (DLMF 5.11.1) from 10 on, below that by Γ(z) = Γ(z + 1) / z.
 */
function logGamma(z: number): number {
  let shift = 0;
  let at = z;
  for (; at < 10; at += 1) shift += Math.log(at);
  const inverse = 1 / (at * at);
  const series = STIRLING.reduceRight((sum, term) => sum * inverse + term, 0) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** B₂ₖ / (2k (2k − 1)) for k = 1, 2, … */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
];
