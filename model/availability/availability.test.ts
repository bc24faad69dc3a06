import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withListedOffers } from '../edit/world/listed-offers.ts';
import { sampleDocument } from '../examples/sample.ts';
import { checkDocument } from '../file/check-document.ts';
import { toContent, toDocument } from '../file/content-document.ts';
import { ProblemList } from '../file/problem.ts';
import { compareWorld, listedOfferOf } from './compare-world.ts';
import { listDate, listedOffers, listedRows } from './listed-offers.ts';
import { listedRowsOf } from './make-listed-rows.ts';
import { listedModelOf } from './match-world.ts';

const csv = readFileSync(new URL('availability.csv', import.meta.url), 'utf8');
const offers = listedOffers();
const sample = sampleDocument();
const nothing = toContent({
  ...sample,
  workspace: {
    ...{ name: 'Nothing yet', currency: 'USD' },
    ...{ vendors: [], models: [], channels: [], availability: [], deployments: [] },
  },
  scenarios: [],
});

describe('the list', () => {
  test('is what the table of its authors says: 48 rows up to 3 October 2026', () => {
    expect(listedRows()).toEqual(listedRowsOf(csv));
    expect(listedRows()).toHaveLength(48);
    expect(listDate()).toBe('2026-10-03');
  });

  test('has a model and a channel for every row, and a row on two clouds stands under both', () => {
    expect(offers.flatMap(({ rows }) => rows)).toHaveLength(50);
    expect(
      offers.filter(({ model }) => model.name === 'GLM').map(({ channel }) => channel.name),
    ).toEqual(['Microsoft Foundry', 'Google Cloud Vertex AI']);
  });

  test('of several rows on one offer the one that knows of it counts', () => {
    const gemini = offers.find(
      ({ model, channel }) => model.name === 'Gemini' && channel.name === 'Oracle OCI',
    );
    expect(gemini?.status).toBe('yes');
    const claude = offers.filter(({ model }) => model.name === 'Claude');
    expect(
      claude.filter(({ status }) => status === 'not listed').map(({ channel }) => channel.name),
    ).toEqual(['Azure Government', 'Oracle OCI']);
  });

  test('a word that is no status is refused', () => {
    expect(() => listedRowsOf(csv.replace(',yes,', ',perhaps,'))).toThrow('status');
  });
});

test.each([
  ['Anthropic', 'Claude Opus 5.5', 'Claude'],
  ['anthropic', 'Claude Mythos 5.1', 'Claude Mythos 5.1'],
  ['OpenAI', 'gpt-oss-120b', 'gpt-oss'],
  ['OpenAI', 'GPT-6 Sol', 'GPT'],
  ['OpenAI', 'Sora', undefined],
  ['Somebody', 'Claude', undefined],
])('%s’s %s belongs to %s', (vendor, model, listed) => {
  expect(listedModelOf(vendor, model)?.name).toBe(listed);
});

describe('compared with a workspace', () => {
  test('what is there by its usual names is not missing; what the list contradicts is named', () => {
    const { missing, there, contradicted } = compareWorld(sample.workspace);
    const said = missing.map(({ listed }) => listed.key);
    expect(said).not.toContain('Anthropic · Claude · AWS Bedrock');
    expect(said).toContain('OpenAI · gpt-oss · Google Cloud Vertex AI');
    expect(missing.length + there).toBe(offers.filter((one) => one.status !== 'not listed').length);
    expect(contradicted).toEqual([]);
    const onOracle = { model: 'claude-opus', channel: 'oracle' };
    const wrong = { ...sample.workspace, availability: [onOracle] };
    expect(compareWorld(wrong).contradicted.map(({ offer }) => offer)).toEqual([onOracle]);
  });

  test('the rows behind a cell are found by what its model and channel are called', () => {
    const found = listedOfferOf(sample.workspace, { model: 'claude-haiku', channel: 'azure' });
    expect(found?.rows.map(({ cloud }) => cloud)).toEqual(['Microsoft Foundry']);
    expect(listedOfferOf(sample.workspace, { model: 'gpt', channel: 'snowflake' })).toBeUndefined();
  });
});

describe('taken into a workspace', () => {
  test('whatever is taken, the document is valid, and none of it is missing any more', () => {
    fc.assert(
      fc.property(
        fc.subarray([...offers]),
        fc.constantFrom(nothing, toContent(sample)),
        (taken, content) => {
          const after = withListedOffers(content, taken);
          const document = toDocument(after);
          const problems = new ProblemList();
          checkDocument(document, { problems, warnings: new ProblemList() });
          expect(problems.listed).toEqual([]);
          const { missing } = compareWorld(document.workspace);
          const keys = new Set(missing.map(({ listed }) => listed.key));
          expect(taken.filter(({ key }) => keys.has(key))).toEqual([]);
          expect(withListedOffers(after, taken)).toEqual(after);
        },
      ),
    );
  });

  test('nothing that is there is made twice, and weights are open where they are', () => {
    const after = withListedOffers(toContent(sample), offers);
    const names = after.channels.items.map(({ name }) => name);
    expect(names).toContain('Amazon Web Services');
    expect(names).not.toContain('AWS Bedrock');
    expect(after.models.items.find(({ name }) => name === 'gpt-oss')).toEqual({
      id: 'gpt-oss',
      vendor: 'openai',
      name: 'gpt-oss',
      openWeights: true,
    });
    expect(after.models.items.find(({ id }) => id === 'llama')?.name).toBe('Llama 3.3 70B');
  });
});
