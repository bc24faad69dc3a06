import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editJson } from './edit-json.ts';
import { parseDocument } from './parse-document.ts';

const northwind = readFileSync(
  new URL('../examples/spec/northwind.diverge', import.meta.url),
  'utf8',
);

function warningsOf(edits: Readonly<Record<string, unknown>>): readonly string[] {
  const result = parseDocument(editJson(northwind, edits));
  if (!result.ok) throw new Error('refused');
  return result.value.warnings.map(({ place, message }) => `${place}: ${message}`);
}

const outcomes = 'scenarios[1].stances[0].outcomes';

describe('what is odd and allowed', () => {
  test('is nothing in a file that is fine', () => {
    expect(warningsOf({})).toEqual([]);
  });

  test('is a use that nobody is known to offer, of a deployment, a fallback or a plan', () => {
    const missing = { model: 'gpt', channel: 'gcp' };
    const message = '"gpt" on "gcp" is not in availability: nobody is known to offer it';
    expect(
      warningsOf({
        'workspace.deployments[3].channel': 'gcp',
        'workspace.deployments[2].fallbacks': [
          { ...missing, switchDays: 1, switchCost: 0, valueRetained: 1 },
        ],
        'scenarios[1].plans[0].mitigations[1].fallback.model': 'gpt',
      }),
    ).toEqual([
      `workspace.deployments[2].fallbacks[0]: ${message}`,
      `workspace.deployments[3]: ${message}`,
      `scenarios[1].plans[0].mitigations[1].fallback: ${message}`,
    ]);
  });

  test('is a fallback that is the primary itself', () => {
    expect(warningsOf({ 'workspace.deployments[0].fallbacks[0].channel': 'aws' })).toEqual([
      'workspace.deployments[0].fallbacks[0]: this fallback is the primary itself: the same model and channel',
    ]);
  });

  test('is an influence on an outcome of probability 0', () => {
    const edits = { [`${outcomes}[0].probability`]: 0, [`${outcomes}[2].probability`]: 0.75 };
    const from = { vendor: 'anthropic', channel: 'azure', outcome: 'follow' };
    expect(warningsOf({ ...edits, 'scenarios[1].influences[0].from': from })).toEqual([
      'scenarios[1].influences[0].from.outcome: "follow" of the stance of "azure" on "anthropic" has probability 0: this influence never acts',
    ]);
  });

  test('is a content hash that does not match', () => {
    const [warning] = warningsOf({ content: `sha256:${'0'.repeat(64)}` });
    expect(warning).toMatch(
      /^content: does not match: the content was changed after this was written \(it hashes to sha256:[0-9a-f]{64}\)$/,
    );
  });
});
