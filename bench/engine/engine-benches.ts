import type { HeadlessBench } from '../bench.ts';
import { sampleTrials, squiggleMillionTrials } from './against-squiggle.ts';
import { consistency } from './consistency.ts';
import { evaluateNorthwind } from './northwind.ts';
import { portfolioMemory } from './portfolio-memory.ts';
import { evaluatePortfolio, flips } from './portfolio.ts';
import { evaluateStates } from './states.ts';
import { suggestions } from './suggest.ts';

/** What the exposure engine and the search for consistent states cost. */
export const engineBenches: readonly HeadlessBench[] = [
  evaluateNorthwind,
  squiggleMillionTrials,
  sampleTrials,
  evaluatePortfolio,
  portfolioMemory,
  ...flips,
  evaluateStates,
  consistency,
  ...suggestions,
];
