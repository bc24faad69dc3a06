import { useId, useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { isSame } from '../../../model/change/same.ts';
import type { Offered } from '../../../model/world/offers.ts';
import { TextField } from '../../ui/TextField.tsx';
import { regionsOf } from './regions.ts';
import styles from './WorldPanel.module.css';

interface OfferChoiceProps {
  readonly content: Content;
  /** Of each model it is about; where they differ, none is marked. */
  readonly offered: readonly Offered[];
  readonly onChange: (offered: Offered) => void;
}

/** Everywhere, in some regions, or nowhere. */
export function OfferChoice({ content, offered, onChange }: OfferChoiceProps) {
  const name = useId();
  const [isAsking, setAsking] = useState(false);
  const [first] = offered;
  const now = first !== undefined && offered.every((one) => isSame(one, first)) ? first : undefined;
  const kind = isAsking ? 'regions' : now?.kind;
  const chosen = now?.kind === 'regions' ? now.regions : [];
  const known = regionsOf(content);
  const choice = (value: Offered['kind'], label: string, choose: () => void) => (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={kind === value} onChange={choose} />
      {label}
    </label>
  );
  const setRegions = (regions: readonly string[]) => {
    setAsking(regions.length === 0);
    if (regions.length > 0) onChange({ kind: 'regions', regions });
  };
  return (
    <fieldset className={styles.section}>
      <legend className="visually-hidden">Where it is offered</legend>
      <div>
        {choice('everywhere', 'Offered everywhere', () => {
          setAsking(false);
          onChange({ kind: 'everywhere' });
        })}
        {choice('regions', 'In some regions', () => {
          setAsking(true);
        })}
        {kind === 'regions' && (
          <div className={styles.regions}>
            {[...new Set([...known, ...chosen])].map((region) => (
              <label key={region} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={chosen.includes(region)}
                  onChange={({ target }) => {
                    setRegions(
                      target.checked
                        ? [...chosen, region]
                        : chosen.filter((other) => other !== region),
                    );
                  }}
                />
                {region === '' ? '(no region given)' : region}
              </label>
            ))}
            <TextField
              label="Another region, as deployments name it"
              value=""
              onCommit={(region) => {
                if (region !== '' && !chosen.includes(region)) setRegions([...chosen, region]);
              }}
            />
          </div>
        )}
        {choice('nowhere', 'Not offered', () => {
          setAsking(false);
          onChange({ kind: 'nowhere' });
        })}
      </div>
    </fieldset>
  );
}
