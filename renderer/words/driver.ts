import type { DriverOutcome } from '../../model/scenario.ts';
import { readableId } from './readable-id.ts';

/** A driver's outcome's own name, or its id made readable. */
export function driverOutcomeName({ id, name }: DriverOutcome): string {
  return name ?? readableId(id);
}
