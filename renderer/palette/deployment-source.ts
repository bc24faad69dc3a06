import type { Content } from '../../model/change/content.ts';
import type { Deployment } from '../../model/workspace.ts';
import type { State } from '../store/state.ts';
import { NOTHING, type EntrySource } from './entry.ts';
import { searchable, type Searchable } from './searchable.ts';
import { worldNames, type WorldNames } from './world-names.ts';

type Prepared = Pick<EntrySource, 'keys' | 'texts'>;

/** Prepared once for each portfolio: the names of fifty thousand take longer to make searchable than to search. */
const prepared = new WeakMap<readonly Deployment[], Prepared>();

/**
 * Every deployment, however many, found by its name, then by its model, vendor, channel and region; one that is taken is
 * pointed out in the portfolio.
 */
export function deploymentSource(
  state: Pick<State, 'goToDeployment'>,
  content: Content,
): EntrySource {
  const { items } = content.deployments;
  const ready = prepared.get(items) ?? {
    keys: items.map(({ id }) => `deployment:${id}`),
    texts: items.map(({ name }) => searchable(name)),
  };
  prepared.set(items, ready);
  const names = worldNames(content);
  return {
    ...ready,
    around: aroundEach(items, names),
    isOfferedAtOnce: false,
    entryAt: (place) => {
      const deployment = items[place];
      if (deployment === undefined) return NOTHING;
      const { id, name, model, channel, region = '' } = deployment;
      const where = [names.channel(channel), region].filter(Boolean).join(', ');
      return {
        key: `deployment:${id}`,
        label: name,
        detail: `${names.model(model)} on ${where}`,
        run: () => {
          state.goToDeployment(id);
        },
      };
    },
  };
}

/** What each deployment runs on. Many run on the same: there are far fewer of these texts than deployments. */
function aroundEach(items: readonly Deployment[], names: WorldNames): readonly Searchable[] {
  const made = new Map<string, Searchable>();
  return items.map(({ model, channel, region = '' }) => {
    const key = `${model}\n${channel}\n${region}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const text = searchable(
      `${names.aroundModel(model)} ${names.aroundChannel(channel)} ${region}`,
    );
    made.set(key, text);
    return text;
  });
}
