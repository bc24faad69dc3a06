import type { ExpectedExposure, Exposure, LossBy } from '../../model/exposure/result.ts';

type Shown<Figures extends ExpectedExposure> = Omit<Figures, 'lossBy'> & {
  readonly lossBy: Omit<LossBy, 'deployment'>;
};

/** Expected values as a worker sends them and the screen shows them. */
export type ShownExpected = Shown<ExpectedExposure>;
/** All figures likewise. */
export type ShownExposure = Shown<Exposure>;

/**
 * Figures without the loss of each deployment, which no chart draws: a record of 50,000 names would take longer to
 * send than everything else to work out. It is not even read, so it is not made either.
 */
export function withoutDeployments<Figures extends ExpectedExposure>(
  figures: Figures,
): Shown<Figures> {
  const { unit, channel, vendor, criticality, region } = figures.lossBy;
  return { ...figures, lossBy: { unit, channel, vendor, criticality, region } };
}
