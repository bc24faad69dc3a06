import { expect, test } from 'vitest';
import { cellText, editedCells } from './cell-edits.ts';
import { exampleDeployment, exampleWorld } from './example-grid.ts';

const deployments = [
  exampleDeployment({ id: 'a', unit: 'Retail', annualSpend: 5 }),
  exampleDeployment({ id: 'b', government: 'prime', response: 'wait' }),
];

test('texts of one row are one change, what becomes empty is taken out', () => {
  const edits = [
    { position: 1, column: 'response', text: '' },
    { position: 1, column: 'annualSpend', text: '$1.5 k' },
    { position: 0, column: 'unit', text: 'Bank' },
  ] as const;
  expect(editedCells(deployments, edits, exampleWorld)).toEqual({
    changes: [
      {
        ...{ kind: 'update', collection: 'deployments', id: 'b' },
        ...{ set: { annualSpend: 1500 }, unset: ['response'] },
      },
      {
        ...{ kind: 'update', collection: 'deployments', id: 'a' },
        ...{ set: { unit: 'Bank' }, unset: [] },
      },
    ],
    problems: [],
  });
});

test('what a cell says or means already changes nothing', () => {
  const edits = [
    { position: 0, column: 'unit', text: ' Retail ' },
    { position: 0, column: 'government', text: 'none' },
    { position: 0, column: 'criticality', text: '3' },
    { position: 0, column: 'annualSpend', text: '5.0' },
    { position: 0, column: 'vendor', text: 'Anthropic' },
    { position: 9, column: 'unit', text: 'of no row' },
  ] as const;
  expect(editedCells(deployments, edits, exampleWorld)).toEqual({ changes: [], problems: [] });
});

test('what means nothing is named with its cell, and the rest is done', () => {
  const edits = [
    { position: 0, column: 'model', text: 'moon' },
    { position: 0, column: 'vendor', text: 'OpenAI' },
    { position: 0, column: 'owner', text: 'Ann' },
  ] as const;
  const { changes, problems } = editedCells(deployments, edits, exampleWorld);
  expect(changes).toHaveLength(1);
  expect(problems).toEqual([
    { position: 0, column: 'model', text: 'moon', message: 'No model is called moon' },
    {
      ...{ position: 0, column: 'vendor', text: 'OpenAI' },
      message: 'The vendor follows from the model.',
    },
  ]);
});

test('a model whose name another has leaves by its id', () => {
  const own = exampleDeployment({ id: 'c', model: 'sol-mini' });
  expect(cellText(own, 'model', exampleWorld)).toBe('sol-mini');
});
