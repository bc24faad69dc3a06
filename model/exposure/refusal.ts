/**
 * A question the engine does not answer, and why. Nothing is computed in part: a refused scenario has no
 * figures, and stays as it is.
 */
export type Refusal =
  /** The outcomes of a variable do not sum to 1 (±1e-6), so they are no probabilities. */
  | { readonly kind: 'probabilities'; readonly variable: string; readonly sum: number }
  /** Variables tied by influences have more joint states than one table can hold; `variables` is where to cut. */
  | {
      readonly kind: 'clique-too-large';
      readonly variables: readonly string[];
      readonly limit: number;
    }
  /** No joint of these variables was found under which every stated probability holds. */
  | { readonly kind: 'fit-does-not-converge'; readonly variables: readonly string[] }
  /** Exact figures were asked for, and the joint states of what can touch a loss are more than are listed. */
  | { readonly kind: 'too-many-states'; readonly states: string; readonly limit: number }
  /** One deployment depends on more joint states than can be listed; `variables` is what to cut. */
  | {
      readonly kind: 'deployment-too-entangled';
      readonly deployment: string;
      readonly variables: readonly string[];
      readonly limit: number;
    };

/**
 * A refusal in plain words: what happened, what is safe, what to do.
 *
 * Example: `{ kind: 'probabilities', variable: 'dod', sum: 0.9 }` reads "The probabilities of dod sum to
 * 0.9 and not to 1, so there are no figures. The scenario stays as it is. Adjust them until they sum to 1."
 */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'probabilities':
      return (
        `The probabilities of ${refusal.variable} sum to ${Number(refusal.sum.toPrecision(7))} and not to 1, ` +
        'so there are no figures. The scenario stays as it is. Adjust them until they sum to 1.'
      );
    case 'clique-too-large':
      return (
        `Influences tie ${refusal.variables.join(', ')} together so closely that they combine in more than ` +
        `${grouped(refusal.limit)} ways, so there are no figures. The scenario stays as it is. ` +
        'Take out some influences among them, or make some of them certain.'
      );
    case 'fit-does-not-converge':
      return (
        `The influences among ${refusal.variables.join(', ')} contradict the stated probabilities so strongly ` +
        'that no joint was found that honours both, so there are no figures. The scenario stays as it is. ' +
        'Weaken the influences or their strength.'
      );
    case 'too-many-states':
      return (
        `The assumptions that can cost something combine in ${grouped(refusal.states)} ways, more than the ` +
        `${grouped(refusal.limit)} that are counted one by one, so the distribution of the loss is not exact. ` +
        'The scenario stays as it is. Ask for trials instead, or make some of the stances or designations certain.'
      );
    case 'deployment-too-entangled':
      return (
        `What happens to deployment ${refusal.deployment} depends on too many assumptions together ` +
        `(${refusal.variables.join(', ')}): more than ${grouped(refusal.limit)} combinations, so there are no figures. ` +
        'The scenario stays as it is. Make some of these certain, or shorten its list of fallbacks.'
      );
  }
}

/** A whole number, which may be too large for a number, with its thousands set apart. */
function grouped(whole: number | string): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
