import type { Exposure } from '../model/exposure/result.ts';

/** The result of `evaluate --json`, its fields in the order in which spec/scenario-file.md lists them. */
export function toResultObject(exposure: Exposure): object {
  const { scenario, method, states, trials, seed, loss, outageDays, strandedDeployments } =
    exposure;
  const { exposedSpend, lossBy, timeline, sensitivity, plans, evpi, evpiStandardError } = exposure;
  const { evppi, concentration } = exposure;
  return {
    scenario,
    method,
    states,
    ...(trials === undefined ? {} : { trials }),
    ...(seed === undefined ? {} : { seed }),
    loss,
    outageDays,
    strandedDeployments,
    exposedSpend,
    lossBy,
    timeline,
    sensitivity,
    plans,
    evpi,
    ...(evpiStandardError === undefined ? {} : { evpiStandardError }),
    evppi,
    concentration,
  };
}
