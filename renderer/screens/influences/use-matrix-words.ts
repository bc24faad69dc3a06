import { useMemo } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { scenarioVariables, type ScenarioVariable } from '../../../model/edit/influence.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { outcomeClauses } from '../../words/clauses.ts';
import { variableNames, type VariableNames } from '../../words/variables.ts';

interface MatrixSubjects {
  readonly variables: readonly ScenarioVariable[];
  readonly names: ReadonlyMap<string, VariableNames>;
  readonly clauses: ReadonlyMap<string, string>;
}

/** What the matrix is about: the same objects while only influences change, so that few cells are drawn anew. */
export function useMatrixWords(scenario: Scenario, content: Content): MatrixSubjects {
  const { id, name, start, horizonDays, designations, stances, drivers } = scenario;
  const { channels, vendors } = content;
  return useMemo(() => {
    const subject = { id, name, start, horizonDays, designations, stances, drivers };
    const words = { channels, vendors };
    return {
      variables: scenarioVariables(subject),
      names: variableNames(subject, words),
      clauses: outcomeClauses(subject, words),
    };
  }, [id, name, start, horizonDays, designations, stances, drivers, channels, vendors]);
}
