import { describe, expect, test } from 'vitest';
import { positionsIn, withFacets, withoutFacets } from './portfolio-filter.ts';
import type { Deployment } from './workspace.ts';

const models = [
  { id: 'm', vendor: 'v', name: 'M' },
  { id: 'n', vendor: 'w', name: 'N' },
];

function deployment(fields: Partial<Deployment>): Deployment {
  return {
    id: 'd',
    name: 'D',
    model: 'm',
    channel: 'c',
    annualSpend: 0,
    annualValue: 0,
    ...fields,
  };
}

describe('a filter of deployments', () => {
  const deployments = [
    deployment({ unit: 'A' }),
    deployment({ unit: 'B', model: 'n', criticality: 1 }),
    deployment({ unit: 'A', channel: 'other', region: 'eu' }),
  ];

  test.each([
    [{}, [0, 1, 2]],
    [{ unit: 'A' }, [0, 2]],
    [{ unit: 'A', channel: 'c' }, [0]],
    [{ vendor: 'w' }, [1]],
    [{ model: 'm', region: '' }, [0]],
    [{ criticality: '3' }, [0, 2]],
    [{ unit: '' }, []],
    [{ unit: 'C' }, []],
  ])('%j takes %j', (filter, positions) => {
    expect(positionsIn(filter, deployments, models)).toEqual(positions);
  });
});

describe('choosing', () => {
  test('adds a facet, and replaces its value', () => {
    expect(withFacets({ unit: 'A' }, { channel: 'c' })).toEqual({ unit: 'A', channel: 'c' });
    expect(withFacets({ unit: 'A' }, { unit: 'B' })).toEqual({ unit: 'B' });
  });
  test('takes away what is chosen already', () => {
    expect(
      withFacets({ unit: 'A', model: 'm', channel: 'c' }, { model: 'm', channel: 'c' }),
    ).toEqual({ unit: 'A' });
  });
  test('replaces a pair of which only one is there', () => {
    expect(withFacets({ model: 'm' }, { model: 'm', channel: 'c' })).toEqual({
      model: 'm',
      channel: 'c',
    });
  });
  test('lets go of single facets', () => {
    expect(withoutFacets({ unit: '', channel: 'c' }, ['channel'])).toEqual({ unit: '' });
  });
});
