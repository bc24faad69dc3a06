import { useMemo, useState } from 'react';
import {
  compareWorld,
  type ComparedOffer,
  type ContradictedOffer,
} from '../../../model/availability/compare-world.ts';
import { listDate } from '../../../model/availability/listed-offers.ts';
import type { Content } from '../../../model/change/content.ts';
import { takeListedOffers } from '../../actions/world-actions.ts';
import { count, plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { listed } from '../../words/list.ts';
import { listedStatusNames } from '../../words/world.ts';
import { ListedOfferRows } from './ListedOfferRows.tsx';
import styles from './world-dialogs.module.css';

/** What public pages say is offered and the workspace does not have: chosen here, taken in one step. */
export function ListedOffersDialog() {
  const content = useStore((state) => state.open?.content);
  const showDialog = useStore((state) => state.showDialog);
  const comparison = useMemo(
    () => (content === undefined ? null : compareWorld(worldOf(content))),
    [content],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const isEmpty = content?.channels.items.length === 0 && content.vendors.items.length === 0;
    const first = (comparison?.missing ?? []).filter(
      (one) => one.listed.status === 'yes' && (isEmpty || isAtHome(one)),
    );
    return new Set(first.map((one) => one.listed.key));
  });
  if (content === undefined || comparison === null) return null;
  const { missing, there, contradicted } = comparison;
  const groups = [
    ['For what you have', missing.filter((one) => one.listed.status === 'yes' && isAtHome(one))],
    [
      'With new models and channels',
      missing.filter((one) => one.listed.status === 'yes' && !isAtHome(one)),
    ],
    [
      'Not for everybody, not yet or no longer',
      missing.filter((one) => one.listed.status !== 'yes'),
    ],
  ] as const;
  const close = () => {
    showDialog(null);
  };
  const taken = missing.filter((one) => chosen.has(one.listed.key)).map((one) => one.listed);
  return (
    <Dialog
      wide
      title={`What public pages say is offered, as of ${listDate()}`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{missing.length === 0 ? 'Close' : 'Cancel'}</Button>
          {missing.length > 0 && (
            <Button
              look="primary"
              disabled={taken.length === 0}
              onClick={() => {
                close();
                takeListedOffers(taken);
              }}
            >
              Take {plural(taken.length, 'offer')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {there > 0 && `${count(there)} of the list’s offers are in this workspace. `}
        {missing.length === 0
          ? 'It has nothing that is missing here.'
          : `${plural(missing.length, 'is', 'are')} not. What you take is offered everywhere, with the models and channels it needs.`}
      </p>
      <p className={styles.warning}>
        A starting point, to be checked before use: some pages are undated or secondary, and regions
        stand in their notes.
      </p>
      {groups.map(([heading, offers]) => (
        <ListedOfferRows
          key={heading}
          heading={heading}
          offers={offers}
          chosen={chosen}
          onChange={setChosen}
        />
      ))}
      <Contradicted content={content} contradicted={contradicted} />
    </Dialog>
  );
}

/** Nothing has to be made for it. */
function isAtHome({ models, channel }: ComparedOffer): boolean {
  return models.length > 0 && channel !== undefined;
}

function worldOf({ vendors, models, channels, workspace }: Content) {
  return {
    vendors: vendors.items,
    models: models.items,
    channels: channels.items,
    availability: workspace.availability,
  };
}

interface ContradictedProps {
  readonly content: Content;
  readonly contradicted: readonly ContradictedOffer[];
}

/** What is offered here and not on the list: said, and left as it is. */
function Contradicted({ content, contradicted }: ContradictedProps) {
  if (contradicted.length === 0) return null;
  const modelName = new Map(content.models.items.map(({ id, name }) => [id, name]));
  const channelName = new Map(content.channels.items.map(({ id, name }) => [id, name]));
  const said = contradicted.map(
    ({ offer, listed: own }) =>
      `${modelName.get(offer.model) ?? offer.model} on ${channelName.get(offer.channel) ?? offer.channel} (${listedStatusNames[own.status].toLowerCase()})`,
  );
  return (
    <p>
      Offered in this workspace, though the list says otherwise: {listed(said)}. They stay as they
      are.
    </p>
  );
}
