import type { Exposure } from '../exposure/result.ts';
import { figuresOf, type Figures } from './figures.ts';

/** Figures agree within this, in proportion. Source: spec/scenario-file.md, "Headless". */
const RELATIVE = 1e-6;
/** Where that is more: this part of the largest amount. */
const OF_THE_LARGEST = 1e-9;

/**
 * Which figures of a kept answer are not what is answered now, as their names in the answer ("loss.p95"); none: they
 * match. Numbers agree within 1e-6 in proportion or 1e-9 of the largest plan total; everything else must be the same.
 * Lists that differ in length differ as a whole. Pure; deterministic.
 */
export function differingFigures(kept: Figures, now: Exposure): readonly string[] {
  const largest = Math.max(1, ...now.plans.map(({ max }) => Math.abs(max)));
  const found: string[] = [];
  compare(kept, figuresOf(now), '', largest * OF_THE_LARGEST, found);
  return found;
}

function compare(kept: unknown, now: unknown, place: string, slack: number, found: string[]): void {
  if (typeof kept === 'number' && typeof now === 'number') {
    const far = Math.max(RELATIVE * Math.max(Math.abs(kept), Math.abs(now)), slack);
    if (!(Math.abs(kept - now) <= far)) found.push(place);
  } else if (Array.isArray(kept) && Array.isArray(now)) {
    if (kept.length !== now.length) found.push(place);
    else {
      kept.forEach((item: unknown, own) => {
        compare(item, now[own], `${place}[${String(own)}]`, slack, found);
      });
    }
  } else if (isFields(kept) && isFields(now)) {
    for (const name of new Set([...Object.keys(kept), ...Object.keys(now)])) {
      compare(kept[name], now[name], place === '' ? name : `${place}.${name}`, slack, found);
    }
  } else if (kept !== now) {
    found.push(place);
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
