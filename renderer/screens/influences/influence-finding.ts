import type { Judgement, JudgementTable } from '../../../model/edit/influence.ts';
import { endKey } from '../../../model/edit/influence.ts';
import { numberOf, share, type Table } from '../../charts/table.ts';
import { percent, plural } from '../../format/number.ts';
import { pairKey } from '../../store/judgements.ts';
import type { ChancesView } from '../../store/state.ts';
import { chanceSentence } from '../../words/clauses.ts';

type Clauses = ReadonlyMap<string, string>;

/** Judgements that move a chance most, first; then, where chances are not there yet, the strongest. */
export function judgementsByEffect(
  table: JudgementTable,
  chances: ChancesView,
): readonly Judgement[] {
  const effect = ({ from, to }: Judgement) => {
    const chance = chances.kind === 'chances' ? chances.byPair.get(pairKey(from, to)) : undefined;
    return chance === undefined ? 0 : Math.abs(chance.given - chance.stated);
  };
  return [...table.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ weight }) => weight !== 0)
    .sort(
      (left, right) =>
        effect(right) - effect(left) || Math.abs(right.weight) - Math.abs(left.weight),
    );
}

/** What the influences do, by the one that moves a chance most. */
export function influenceFinding(
  table: JudgementTable,
  chances: ChancesView,
  clauses: Clauses,
): string {
  const judgements = judgementsByEffect(table, chances);
  const [first] = judgements;
  if (first === undefined) return 'No outcome makes another likelier yet';
  const sentence = judgementChance(first, chances, clauses);
  return sentence ?? `${plural(judgements.length, 'judgement')} tie outcomes together`;
}

/** "If AWS follows, Google Cloud follows in 58% instead of 35%"; null while or where there is no such chance. */
export function judgementChance(
  { from, to }: Pick<Judgement, 'from' | 'to'>,
  chances: ChancesView,
  clauses: Clauses,
): string | null {
  const chance = chances.kind === 'chances' ? chances.byPair.get(pairKey(from, to)) : undefined;
  if (chance === undefined) return null;
  return chanceSentence(
    clauses.get(endKey(from)) ?? endKey(from),
    clauses.get(endKey(to)) ?? endKey(to),
    percent(chance.given),
    percent(chance.stated),
  );
}

/** Every judgement with what comes of it, for reading as a table. */
export function influenceTable(
  table: JudgementTable,
  chances: ChancesView,
  clauses: Clauses,
): Table {
  return {
    columns: [
      'If this holds, this',
      numberOf('Weight'),
      share('Chance then'),
      share('Chance before'),
    ],
    rows: judgementsByEffect(table, chances).map(({ from, to, weight }) => {
      const chance = chances.kind === 'chances' ? chances.byPair.get(pairKey(from, to)) : undefined;
      return [
        `If ${clauses.get(endKey(from)) ?? ''}, ${clauses.get(endKey(to)) ?? ''}`,
        weight,
        chance?.given ?? null,
        chance?.stated ?? null,
      ];
    }),
  };
}
