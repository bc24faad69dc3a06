import type { Content } from '../../model/change/content.ts';
import type { Deployment } from '../../model/workspace.ts';
import type { State } from '../store/state.ts';
import { NOTHING, type EntrySource } from './entry.ts';
import { searchable } from './searchable.ts';

type Prepared = Pick<EntrySource, 'keys' | 'texts'>;

/** Prepared once for each portfolio: the names of fifty thousand take longer to make searchable than to search. */
const prepared = new WeakMap<readonly Deployment[], Prepared>();

/** Every deployment, however many; one that is taken is pointed out in the portfolio. */
export function deploymentSource(state: State, content: Content): EntrySource {
  const { items } = content.deployments;
  const ready = prepared.get(items) ?? {
    keys: items.map(({ id }) => `deployment:${id}`),
    texts: items.map(({ name }) => searchable(name)),
  };
  prepared.set(items, ready);
  const models = new Map(content.models.items.map(({ id, name }) => [id, name]));
  const channels = new Map(content.channels.items.map(({ id, name }) => [id, name]));
  return {
    ...ready,
    isOfferedAtOnce: false,
    entryAt: (place) => {
      const deployment = items[place];
      if (deployment === undefined) return NOTHING;
      const { id, name, model, channel } = deployment;
      return {
        key: `deployment:${id}`,
        label: name,
        detail: `${models.get(model) ?? model} on ${channels.get(channel) ?? channel}`,
        run: () => {
          state.goToDeployment(id);
        },
      };
    },
  };
}
