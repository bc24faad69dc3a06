import type { Deployment } from '../workspace.ts';
import { gridWorld, type GridWorld } from './grid-world.ts';

/** Two vendors, three models of which two share a name, two clouds, for tests of the grid. */
export const exampleWorld: GridWorld = gridWorld({
  vendors: [
    { id: 'anthropic', name: 'Anthropic' },
    { id: 'openai', name: 'OpenAI' },
  ],
  models: [
    { id: 'opus', vendor: 'anthropic', name: 'Claude Opus' },
    { id: 'sol', vendor: 'openai', name: 'GPT' },
    { id: 'sol-mini', vendor: 'openai', name: 'gpt' },
  ],
  channels: [
    { id: 'aws', name: 'Amazon Web Services', kind: 'cloud' },
    { id: 'azure', name: 'Microsoft Azure', kind: 'cloud' },
  ],
  availability: ['opus', 'sol', 'sol-mini'].flatMap((model) => [
    { model, channel: 'aws' },
    { model, channel: 'azure' },
  ]),
});

/** A deployment that says no more than it has to, and what a test adds. */
export function exampleDeployment(own: Partial<Deployment> & { readonly id: string }): Deployment {
  return {
    ...{ name: own.id, model: 'opus', channel: 'aws', annualSpend: 0, annualValue: 0 },
    ...own,
  };
}
