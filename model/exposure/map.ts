import { floatAt, item } from './numbers.ts';
import { pairKey } from './portfolio.ts';
import type { CompiledScenario } from './compile.ts';
import type { ExpectedClass } from './expected.ts';
import type { MapCell } from './result.ts';

/**
 * What stands at each primary (model, channel) pair of the portfolio: deployments, annual spend, the
 * spend-weighted chance that it is blocked on some day, and the expected loss. In order of first appearance.
 *
 * Example: 300,000 a year blocked with 0.1 and 100,000 with 0.5, on one pair → blockedShare 0.2.
 */
export function mapPortfolio(
  compiled: CompiledScenario,
  classes: readonly ExpectedClass[],
  deploymentLosses: Float64Array,
): readonly MapCell[] {
  const cells = new Map<string, Cell>();
  for (const { routingClass, primary } of classes) {
    for (const member of routingClass.members) {
      const { model, channel, annualSpend } = item(compiled.workspace.deployments, member);
      const key = pairKey(model, channel);
      const cell = cells.get(key) ?? new Cell(model, channel);
      cells.set(key, cell);
      cell.deployments += 1;
      cell.annualSpend += annualSpend;
      cell.exposedSpend += annualSpend * primary.blocked;
      cell.expectedLoss += floatAt(deploymentLosses, member);
    }
  }
  return [...cells.values()].map((cell) => cell.show());
}

class Cell {
  deployments = 0;
  annualSpend = 0;
  exposedSpend = 0;
  expectedLoss = 0;
  private readonly model: string;
  private readonly channel: string;

  constructor(model: string, channel: string) {
    this.model = model;
    this.channel = channel;
  }

  show(): MapCell {
    const { model, channel, deployments, annualSpend, expectedLoss } = this;
    const blockedShare = annualSpend > 0 ? this.exposedSpend / annualSpend : null;
    return { model, channel, deployments, annualSpend, blockedShare, expectedLoss };
  }
}
