import type { VariableBalance } from '../../../../model/consistency/balances.ts';
import type { WeighedCombination } from '../../../../model/consistency/weigh-combination.ts';
import { numberOf, type Table } from '../../../charts/table.ts';
import { plural } from '../../../format/number.ts';
import type { VariableNames } from '../../../words/variables.ts';
import { signedWeight } from '../../../words/weight.ts';

type Names = ReadonlyMap<string, VariableNames>;

/** Whether the combination hangs together, and where it does not, what is pulled most. */
export function coherenceFinding(
  combination: WeighedCombination,
  names: Names,
  clauses: ReadonlyMap<string, string>,
): string {
  const subject = subjectOf(combination, clauses);
  const worst = byInconsistency(combination.balance.variables)[0];
  if (worst === undefined || worst.inconsistency === 0)
    return `${subject} hangs together: no outcome is outweighed`;
  const name = names.get(worst.variable)?.name ?? worst.variable;
  const pull = `${name} is pulled to ${outcomeName(worst.variable, worst.rival ?? '', names)}, by ${worst.inconsistency}`;
  return `${subject} does not hang together: ${pull}`;
}

/** What is looked at: told what every variable holds, nothing of it is the most likely any more. */
function subjectOf(
  { held, outcomes, isIfDesignated }: WeighedCombination,
  clauses: ReadonlyMap<string, string>,
): string {
  const [first] = held;
  if (first === undefined)
    return `${isIfDesignated ? 'If designated, the' : 'The'} most likely combination`;
  if (held.length >= outcomes.length) return 'The chosen combination';
  const clause = clauses.get(`${first.variable} ${first.outcome}`);
  if (held.length > 1 || clause === undefined)
    return `The most likely combination with ${plural(held.length, 'outcome')} chosen`;
  return `If ${clause}, the most likely combination`;
}

/** The most inconsistent first, then in variable order. */
export function byInconsistency(variables: readonly VariableBalance[]): readonly VariableBalance[] {
  return [...variables].sort((left, right) => right.inconsistency - left.inconsistency);
}

/** What an outcome of a variable is called. */
export function outcomeName(variable: string, outcome: string, names: Names): string {
  return names.get(variable)?.outcomes.get(outcome) ?? outcome;
}

/** How a variable stands, in a few words: "outweighed by Follow, 3 to 1". */
export function verdict(own: VariableBalance, names: Names): string {
  const { variable, rival, inconsistency, balance, balances } = own;
  if (rival === null) return balances.length === 0 ? 'moot' : 'has no alternative';
  if (balances.every((one) => one.balance === 0)) return 'nothing sways it';
  const of = balances.find(({ outcome }) => outcome === rival)?.balance ?? 0;
  const other = outcomeName(variable, rival, names);
  if (inconsistency > 0)
    return `outweighed by ${other}, ${signedWeight(of)} to ${signedWeight(balance)}`;
  return of === balance
    ? `level with ${other} at ${signedWeight(balance)}`
    : `outweighs ${other}, ${signedWeight(balance)} to ${signedWeight(of)}`;
}

/** Every balance, for reading as a table. */
export function coherenceTable({ balance }: WeighedCombination, names: Names): Table {
  return {
    columns: ['Variable and outcome', 'Held', numberOf('Balance'), numberOf('Inconsistency')],
    rows: balance.variables.flatMap(({ variable, held, balances, inconsistency }) =>
      balances.map((own) => [
        `${names.get(variable)?.name ?? variable}: ${outcomeName(variable, own.outcome, names)}`,
        own.outcome === held ? 'held' : '',
        own.balance,
        own.outcome === held ? inconsistency : null,
      ]),
    ),
  };
}
