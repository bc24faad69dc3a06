/** Anything that happens with some probability: the outcomes of a designation, a stance or a driver. */
export interface Likely {
  readonly id: string;
  readonly probability: number;
}

/**
 * Sets one outcome's probability and lets the others share the rest as they did before, so that they
 * always add up to 1. When the others had nothing, they share it equally. A single outcome stays at 1.
 * `probability` is clamped to 0–1, both ends included. Pure; an unknown id changes nothing.
 *
 * @example of .5 / .3 / .2, setting the first to .75 gives .75 / .15 / .10
 */
export function withProbability<Outcome extends Likely>(
  outcomes: readonly Outcome[],
  id: string,
  probability: number,
): readonly Outcome[] {
  if (!outcomes.some((outcome) => outcome.id === id)) return outcomes;
  if (outcomes.length === 1) return outcomes.map((outcome) => ({ ...outcome, probability: 1 }));
  const wanted = Math.min(1, Math.max(0, probability));
  const others = outcomes.filter((outcome) => outcome.id !== id);
  const held = others.reduce((sum, outcome) => sum + outcome.probability, 0);
  return outcomes.map((outcome) => {
    if (outcome.id === id) return { ...outcome, probability: wanted };
    const share = held > 0 ? outcome.probability / held : 1 / others.length;
    return { ...outcome, probability: tidy((1 - wanted) * share) };
  });
}

/** Twelve digits: 0.1 + 0.2 should read 0.3 in the file; sums stay far within the format's 1e-6. */
export function tidy(probability: number): number {
  return Number(probability.toPrecision(12));
}

/**
 * Makes one outcome certain. The others stay with probability 0, so that their dates and conditions are
 * still there when the user changes their mind. Pure; an unknown id changes nothing.
 */
export function withCertain<Outcome extends Likely>(
  outcomes: readonly Outcome[],
  id: string,
): readonly Outcome[] {
  if (!outcomes.some((outcome) => outcome.id === id)) return outcomes;
  return outcomes.map((outcome) => ({ ...outcome, probability: outcome.id === id ? 1 : 0 }));
}

/** The outcome that is certain, or undefined while more than one can happen. */
export function certainOutcome<Outcome extends Likely>(
  outcomes: readonly Outcome[],
): Outcome | undefined {
  const possible = outcomes.filter((outcome) => outcome.probability > 0);
  return possible.length === 1 ? possible[0] : undefined;
}

/** The likeliest outcome, the first of equals; undefined for an empty list. */
export function likeliestOutcome<Outcome extends Likely>(
  outcomes: readonly Outcome[],
): Outcome | undefined {
  return outcomes.reduce<Outcome | undefined>(
    (best, outcome) =>
      best === undefined || outcome.probability > best.probability ? outcome : best,
    undefined,
  );
}
