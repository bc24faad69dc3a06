/** Closer to 1 the amounts would nearly be the true ones. */
const LEAST_DOUBLINGS = 0.5;
const MOST_DOUBLINGS = 3;

/**
 * The factor that hides amounts: from 1/8 to 8, never within 1/√2 and √2, each ratio as likely as its inverse. `random`
 * is a number from 0 to 1, the end left out, that nobody can guess.
 */
export function hiddenFactor(random: number): number {
  const doublings = LEAST_DOUBLINGS + (MOST_DOUBLINGS - LEAST_DOUBLINGS) * ((random * 2) % 1);
  return 2 ** (random < 0.5 ? -doublings : doublings);
}

/** A number from 0 to 1, the end left out, from the system's source of randomness. */
export function secretRandom(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53;
}
