import { freshId } from '../fresh-id.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import type { Template, TemplateChoices } from './template.ts';
import { channelsUsed, modelOfMostSpend } from './vendor-uses.ts';

/** What a template needs to know of a workspace. */
export type TemplateWorld = Pick<Workspace, 'models' | 'channels' | 'deployments'>;

/** What is chosen for a template before anybody has: the likeliest answer to what it asks. Pure. */
export function likelyChoices(
  template: Template,
  world: TemplateWorld,
  vendor: string,
): TemplateChoices {
  const { question } = template;
  const model = question?.kind === 'models' ? modelOfMostSpend(world, vendor) : undefined;
  return {
    vendor,
    channel: question?.kind === 'channel' ? question.likely(world, vendor) : null,
    models: model === undefined ? [] : [model],
  };
}

/**
 * A scenario as a template has it: one year from `start` (a date YYYY-MM-DD), reactive unless the template says
 * otherwise, every stance certain, an id unlike those of `existing`. Without choices, which a workspace without a
 * vendor cannot make, nobody is designated. Pure.
 */
export function scenarioFromTemplate(
  template: Template,
  world: TemplateWorld,
  choices: TemplateChoices | null,
  named: { readonly existing: readonly Scenario[]; readonly name: string; readonly start: string },
): Scenario {
  const { existing, name, start } = named;
  return {
    id: freshId(name, new Set(existing.map(({ id }) => id))),
    name,
    start,
    horizonDays: 365,
    response: 'reactive',
    ...(choices === null
      ? { designations: [], stances: [] }
      : template.assume(
          choices,
          channelsUsed(world, choices.vendor),
          world.channels.map(({ id }) => id),
        )),
  };
}
