import { expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { toContent } from '../../model/file/content-document.ts';
import { deploymentSource } from './deployment-source.ts';
import { findEntries } from './find-entries.ts';

const content = toContent(sampleDocument());
const goToDeployment = () => undefined;
const { items } = content.deployments;

function found(typed: string): readonly string[] {
  return findEntries([deploymentSource({ goToDeployment }, content)], typed, []).entries.map(
    ({ label }) => label,
  );
}

test('deployments are found by their channel, by the other names it goes by too', () => {
  const onAws = items.filter(({ channel }) => channel === 'aws').map(({ name }) => name);
  expect(onAws.length).toBeGreaterThan(1);
  expect(found('amazon web services')).toEqual(onAws);
  expect(found('bedrock')).toEqual(onAws);
});

test('deployments are found by the vendor of their model, with their region or a word of their name', () => {
  const isOpenai = (id: string) =>
    content.models.items.find((model) => model.id === id)?.vendor === 'openai';
  const ofOpenai = items.filter(({ model }) => isOpenai(model));
  expect(found('openai')).toEqual(ofOpenai.map(({ name }) => name));
  expect(found('openai us')).toEqual(
    ofOpenai.filter(({ region }) => region === 'us').map(({ name }) => name),
  );
  expect(found('openai fraud')).toEqual(['Payment fraud review']);
});

test('those that have it in their own name come first', () => {
  const named = { ...content, deployments: { ...content.deployments, items: [...items] } };
  const [first] = items.filter(({ channel }) => channel !== 'aws');
  if (first === undefined) throw new Error('The sample has deployments elsewhere');
  named.deployments.items.push({ ...first, id: 'last', name: 'Leave AWS' });
  const labels = findEntries([deploymentSource({ goToDeployment }, named)], 'aws', []).entries;
  expect(labels.map(({ label }) => label)[0]).toBe('Leave AWS');
});
