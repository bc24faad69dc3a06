import { describe, expect, test } from 'vitest';
import { documentJsonSchema } from './document-schema.ts';
import { valueAt } from './edit-json.ts';

const schema = JSON.stringify(documentJsonSchema());

describe('the published JSON Schema', () => {
  test('is of the current draft, and allows fields it does not know', () => {
    expect(valueAt(schema, '$schema')).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(valueAt(schema, 'required')).toEqual(['format', 'version', 'workspace', 'scenarios']);
    expect(valueAt(schema, 'additionalProperties')).toEqual({});
  });

  test('says the ranges and choices that files are checked by', () => {
    expect([
      valueAt(schema, '$defs.id'),
      valueAt(schema, '$defs.name'),
      valueAt(schema, '$defs.deployment.required'),
      valueAt(schema, '$defs.deployment.properties.criticality'),
      valueAt(schema, '$defs.fallback.properties.switchDays'),
      valueAt(schema, '$defs.stance.properties.outcomes.items.properties.kind'),
      valueAt(schema, '$defs.influence.properties.weight'),
    ]).toEqual([
      {
        type: 'string',
        pattern: String.raw`^[a-z0-9\-_.]{1,64}$`,
        not: { enum: ['none', 'moot'] },
        description: 'an id: 1–64 characters of a-z, 0-9, "-", "_", ".", and not "none" or "moot"',
      },
      {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        description: 'a name: 1–200 characters',
      },
      ['id', 'name', 'model', 'channel', 'annualSpend', 'annualValue'],
      { type: 'integer', minimum: 1, maximum: 4 },
      {
        type: 'integer',
        minimum: 0,
        maximum: 3650,
        description: 'a whole number of days from 0 to 3650',
      },
      { type: 'string', enum: ['follow', 'partial', 'diverge'] },
      { type: 'integer', minimum: -99, maximum: 99 },
    ]);
  });
});
