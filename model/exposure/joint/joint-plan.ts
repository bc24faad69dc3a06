import { succeed, type Result } from '../../result.ts';
import { at, item } from '../numbers.ts';
import type { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import type { Variables } from '../variables.ts';
import { Versions } from '../versions.ts';
import type { InfluenceTerm } from './influence-terms.ts';
import { buildJunctionTrees, type JunctionTree } from './junction-tree.ts';
import { MarginalPlans } from './marginal-plans.ts';
import { describeNetwork, type Network } from './network.ts';
import { planScope, type ScopePlan } from './scope-plan.ts';

/**
 * Everything of a joint but its numbers: it stays when probabilities, weights and the strength of influences
 * change, and with it how each marginal comes about.
 */
export class JointPlan {
  readonly network: Network;
  readonly trees: readonly JunctionTree[];
  /** Per node: its group, which is the number of its tree. */
  readonly groupOf: readonly number[];
  /** Per node: the clique of that tree it is fitted and reported in. */
  readonly homeOf: readonly number[];
  readonly marginals: MarginalPlans;
  private readonly scopes = new Map<string, ScopePlan | null>();

  private constructor(network: Network, trees: readonly JunctionTree[]) {
    this.network = network;
    this.trees = trees;
    const groupOf = network.nodes.map(() => -1);
    const homeOf = network.nodes.map(() => -1);
    trees.forEach(({ nodes, cliques }, group) => {
      for (const node of nodes) groupOf[node] = group;
      cliques.forEach(({ home }, clique) => {
        for (const node of home) homeOf[node] = clique;
      });
    });
    this.groupOf = groupOf;
    this.homeOf = homeOf;
    this.marginals = new MarginalPlans(network.nodes, trees);
  }

  /** Refused when a clique is too large. */
  static of(network: Network, terms: readonly InfluenceTerm[]): Result<JointPlan, Refusal> {
    const trees = buildJunctionTrees(
      network,
      terms.map(({ nodes }) => nodes),
    );
    return trees.ok ? succeed(new JointPlan(network, trees.value)) : trees;
  }

  radixOf(node: number): number {
    return item(this.network.nodes, node).radix;
  }

  /** How the probabilities of a scope come about; null when a step on the way is too large. */
  scope(scope: Scope): ScopePlan | null {
    const known = this.scopes.get(scope.key);
    if (known !== undefined) return known;
    const plan = planScope(this, scope);
    this.scopes.set(scope.key, plan);
    return plan;
  }

  /** The tables whose product is the joint of some nodes of several states each (ascending); null when too large. */
  tablesOf(nodes: readonly number[]): readonly number[] | null {
    const byGroup = new Map<number, number[]>();
    for (const node of nodes) {
      const group = at(this.groupOf, node);
      const own = byGroup.get(group);
      if (own) own.push(node);
      else byGroup.set(group, [node]);
    }
    const tables: number[] = [];
    for (const [group, own] of byGroup) {
      const marginal = this.marginals.marginal(group, own);
      if (!marginal) return null;
      tables.push(...marginal);
    }
    return tables;
  }
}

/** The plans of a network for the influences it had of late. */
export class JointPlans {
  private readonly network: Network;
  private readonly plans = new Versions<Result<JointPlan, Refusal>>();

  constructor(network: Network) {
    this.network = network;
  }

  get nodes() {
    return this.network.nodes;
  }

  /** Made anew only when other variables are tied than the last few times. */
  planFor(terms: readonly InfluenceTerm[]): Result<JointPlan, Refusal> {
    const ties = terms.map(({ nodes }) => nodes.join(' ')).join(', ');
    return this.plans.of('', [ties], () => JointPlan.of(this.network, terms));
  }
}

/**
 * The plans of the last few networks: two whose nodes have the same states are planned alike, whatever those
 * states mean. A stance that goes from certain to follow to certain to diverge leaves everything as it is.
 */
export class PlansOfNetworks {
  private readonly versions = new Versions<JointPlans>();

  of(variables: Variables): JointPlans {
    const network = describeNetwork(variables);
    return this.versions.of('', [shapeOf(network)], () => new JointPlans(network));
  }
}

/** All of a network that its plans and its refusals are made from, as text. */
function shapeOf({ nodes }: Network): string {
  return JSON.stringify(
    nodes.map(({ variable, ...states }) => [variable?.key ?? null, Object.values(states)]),
  );
}
