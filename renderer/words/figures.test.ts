import { expect, test } from 'vitest';
import { figureWords } from './figures.ts';

test('figures are called what people call them, each once', () => {
  expect(
    figureWords([
      'loss.expected',
      'loss.p95',
      'loss.exceedance[3][1]',
      'lossBy.unit.a.b',
      'map[0].expectedLoss',
      'method',
    ]),
  ).toEqual([
    'expected loss',
    'how losses are spread',
    'losses by part',
    'map of models and clouds',
    'how it was worked out',
  ]);
});
