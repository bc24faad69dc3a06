import { useState, type KeyboardEvent } from 'react';
import {
  withAddedFallback,
  withFallback,
  withMovedFallback,
  withoutFallback,
} from '../../../model/edit/fallback.ts';
import type { GridWorld } from '../../../model/grid/grid-world.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment, type Fallback } from '../../../model/workspace.ts';
import { exactMoney } from '../../format/money.ts';
import { percent, plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../../ui/PopoverMenu.tsx';
import { shortName } from '../../words/short-name.ts';
import styles from './DeploymentDetails.module.css';
import { FallbackFields } from './FallbackFields.tsx';

interface FallbackListProps {
  readonly deployment: Deployment;
  readonly world: GridWorld;
  readonly currency: string;
}

/** Where a deployment goes when its use is blocked, in the order tried; dragged, or moved by Alt and an arrow. */
export function FallbackList({ deployment, world, currency }: FallbackListProps) {
  const edit = useStore((state) => state.editDeployment);
  const [opened, setOpened] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const fallbacks = deployment.fallbacks ?? [];
  const name = shortName(deployment.name);
  const region = deployment.region ?? DEPLOYMENT_DEFAULTS.region;

  const change = (what: string, by: (before: Deployment) => Deployment) => {
    edit(`${what} of ${name}`, deployment.id, by);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= fallbacks.length || to === from) return;
    change('Reorder fallbacks', (before) => withMovedFallback(before, from, to));
    setOpened(null);
  };
  const moveByKey = (event: KeyboardEvent<HTMLElement>, place: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(place, place + step);
    const list = event.currentTarget.closest('ol');
    list?.querySelectorAll<HTMLElement>('button[data-fallback]')[place + step]?.focus();
  };
  return (
    <section className={styles.list} aria-label="Fallbacks">
      <div className={styles.listHead}>
        <h3>Fallbacks, in order</h3>
        <Button
          look="quiet"
          onClick={() => {
            change('Add a fallback', (before) =>
              withAddedFallback(before, newFallback(before, world)),
            );
            setOpened(fallbacks.length);
          }}
        >
          Add
        </Button>
      </div>
      {fallbacks.length === 0 && (
        <p className={styles.none}>
          None: when this use is blocked, its value is lost until it is restored.
        </p>
      )}
      <ol>
        {fallbacks.map((fallback, place) => (
          <li
            key={place}
            className={styles.fallback}
            data-target={target === place || undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(place);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setTarget(place);
            }}
            onDragEnd={() => {
              setDragged(null);
              setTarget(null);
            }}
            onDrop={() => {
              if (dragged !== null) move(dragged, place);
              setDragged(null);
              setTarget(null);
            }}
          >
            <div className={styles.summary}>
              <span className={styles.place}>{place + 1}</span>
              <button
                type="button"
                className={styles.words}
                data-fallback={place}
                aria-expanded={opened === place}
                title="Change it; Alt with an arrow moves it"
                onKeyDown={(event) => {
                  moveByKey(event, place);
                }}
                onClick={() => {
                  setOpened(opened === place ? null : place);
                }}
              >
                {world.models.nameOf(fallback.model)} through{' '}
                {world.channels.nameOf(fallback.channel)}
                <span className={styles.terms}>{terms(fallback, currency)}</span>
                {!world.isOffered(fallback.model, fallback.channel, region) && (
                  <span className={styles.closed}>
                    Not offered{region === '' ? '' : ` in ${region}`}: never switched to
                  </span>
                )}
              </button>
              <PopoverMenu label={`What to do with fallback ${place + 1}`} face="⋯">
                <MenuSection>
                  {place > 0 && (
                    <MenuItem onChoose={() => move(place, place - 1)}>Try earlier</MenuItem>
                  )}
                  {place < fallbacks.length - 1 && (
                    <MenuItem onChoose={() => move(place, place + 1)}>Try later</MenuItem>
                  )}
                  <MenuItem
                    onChoose={() => {
                      change('Remove a fallback', (before) => withoutFallback(before, place));
                      setOpened(null);
                    }}
                  >
                    Remove
                  </MenuItem>
                </MenuSection>
              </PopoverMenu>
            </div>
            {opened === place && (
              <FallbackFields
                fallback={fallback}
                world={world}
                currency={currency}
                onChange={(changed) => {
                  change('Change a fallback', (before) => withFallback(before, place, changed));
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function terms(fallback: Fallback, currency: string): string {
  const { switchDays, switchCost, valueRetained, annualCostDelta = 0 } = fallback;
  const extra =
    annualCostDelta === 0
      ? []
      : [
          `${exactMoney(Math.abs(annualCostDelta), currency)} a year ${annualCostDelta > 0 ? 'more' : 'less'}`,
        ];
  return [
    plural(switchDays, 'day'),
    exactMoney(switchCost, currency),
    `keeps ${percent(valueRetained)}`,
    ...extra,
  ].join(' · ');
}

/** A believable start, to be changed: another vendor on another channel, offered where there is such a one, 30 days away. */
function newFallback(
  { model, channel, region = DEPLOYMENT_DEFAULTS.region }: Deployment,
  { models, channels, vendorOf, isOffered }: GridWorld,
): Fallback {
  const vendor = vendorOf(model);
  const elsewhere = channels.items.filter(({ id }) => id !== channel);
  const others = models.items.filter(({ id }) => vendorOf(id) !== vendor);
  const uses = others.flatMap((other) =>
    elsewhere.map(({ id }) => ({ model: other.id, channel: id })),
  );
  const use = uses.find((one) => isOffered(one.model, one.channel, region)) ?? {
    model: others[0]?.id ?? model,
    channel: elsewhere[0]?.id ?? channel,
  };
  return { ...use, switchDays: 30, switchCost: 0, valueRetained: 0.9 };
}
