/** What people call the parts of an answer; those not named here are known by the part they are in. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['loss.expected', 'expected loss'],
  ['loss.cvar95', 'CVaR 95'],
  ['loss.max', 'worst case'],
  ['loss.overTolerance', 'chance of passing what is tolerable'],
  ['loss', 'how losses are spread'],
  ['outageDays', 'outage days'],
  ['strandedDeployments', 'stranded deployments'],
  ['exposedSpend', 'exposed spend'],
  ['lossBy', 'losses by part'],
  ['timeline', 'loss over time'],
  ['concentration', 'concentration'],
  ['map', 'map of models and clouds'],
  ['sensitivity', 'what drives the loss'],
  ['evpi', 'value of knowing'],
  ['evppi', 'value of knowing'],
  ['plans', 'plans'],
  ['breakEvens', 'what turns the choice of plan'],
]);

const REST = 'how it was worked out';

/**
 * Figures by their names in the answer ("loss.p95", "lossBy.unit.Claims") as people call them, each once, in the order of
 * their first.
 */
export function figureWords(names: readonly string[]): readonly string[] {
  const words = names.map((name) => {
    const part = name.split(/[.[]/)[0] ?? '';
    return NAMES.get(name) ?? NAMES.get(part) ?? REST;
  });
  return [...new Set(words)];
}
