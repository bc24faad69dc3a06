/**
 * A question the engine does not answer, and why. Nothing is computed in part: a refused scenario has no
 * figures, and stays as it is.
 */
export type Refusal =
  /** The outcomes of a variable do not sum to 1 (±1e-6), so they are no probabilities. */
  | { readonly kind: 'probabilities'; readonly variable: string; readonly sum: number }
  /** Outcomes influence each other, which this version of the engine does not compute. */
  | { readonly kind: 'influences'; readonly count: number }
  /** The joint states of the variables that can touch a loss are more than can be listed. */
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
 * 0.9 and not to 1, so there are no figures. Nothing was changed. Adjust them until they sum to 1."
 */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'probabilities':
      return (
        `The probabilities of ${refusal.variable} sum to ${Number(refusal.sum.toPrecision(7))} and not to 1, ` +
        'so there are no figures. Nothing was changed. Adjust them until they sum to 1.'
      );
    case 'influences':
      return (
        `This scenario has ${refusal.count} influence${refusal.count === 1 ? '' : 's'} between outcomes; ` +
        'its figures come with the next version. The scenario is kept whole and can be edited. ' +
        'To see figures now, take the influences out or set their strength to 0.'
      );
    case 'too-many-states':
      return (
        `The assumptions that can cost something combine in ${refusal.states} ways, more than the ` +
        `${refusal.limit} that are counted one by one, so there are no figures. Nothing was changed. ` +
        'Make some of the stances or designations certain.'
      );
    case 'deployment-too-entangled':
      return (
        `What happens to deployment ${refusal.deployment} depends on too many assumptions together ` +
        `(${refusal.variables.join(', ')}): more than ${refusal.limit} combinations, so there are no figures. ` +
        'Nothing was changed. Make some of these certain, or shorten its list of fallbacks.'
      );
  }
}
