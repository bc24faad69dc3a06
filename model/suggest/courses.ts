import type { CompiledScenario } from '../exposure/compile.ts';
import { lossIn } from '../exposure/amounts.ts';
import { addAt, floatAt, intAt, item } from '../exposure/numbers.ts';
import { mitigate, type DeploymentGroup } from '../exposure/plan.ts';
import { routingKey, routingTermsOf, type RoutingTerms } from '../exposure/routing-terms.ts';
import type { Audience } from './audiences.ts';
import type { Candidate } from './candidates.ts';
import { combinationsOf } from './combinations.ts';
import type { Prospect } from './prospects.ts';

/** Some candidates, and what the deployments of an audience lose with just these, in each state. */
export interface Combination {
  readonly set: readonly number[];
  readonly losses: Float64Array;
}

/** Deployments that come to be routed alike, whatever mitigations brought them there: walked once, for all of them. */
export class Course {
  readonly terms: RoutingTerms;
  /** One of the deployments, by id. */
  readonly deployment: string;
  /** Where losses go, and the amounts of the deployments they are of (in the order of `Trajectories.measures`). */
  private readonly losses: Float64Array[] = [];
  private readonly amounts: Float64Array[] = [];

  constructor(terms: RoutingTerms, deployment: string) {
    this.terms = terms;
    this.deployment = deployment;
  }

  add(losses: Float64Array, amounts: Float64Array): void {
    this.losses.push(losses);
    this.amounts.push(amounts);
  }

  /** Adds what its deployments lose to the losses they belong to. */
  addLosses({ measures, rowIn }: Prospect): void {
    this.losses.forEach((losses, place) => {
      const amounts = item(this.amounts, place);
      const rows = new Float64Array(measures.length / amounts.length);
      for (let row = 0; row < rows.length; row += 1) rows[row] = lossIn(measures, row, amounts);
      for (let state = 0; state < losses.length; state += 1) {
        addAt(losses, state, floatAt(rows, intAt(rowIn, state)));
      }
    });
  }
}

/** All the courses that some candidates can bring about. */
export class Courses {
  private readonly byKey = new Map<string, Course>();

  get count(): number {
    return this.byKey.size;
  }

  all(): Iterable<Course> {
    return this.byKey.values();
  }

  /** Every combination of an audience's candidates, with room for its losses, which the courses will add up. */
  gather(
    compiled: CompiledScenario,
    candidates: readonly Candidate[],
    audience: Audience,
    states: number,
  ): readonly Combination[] {
    const combinations = combinationsOf(audience.candidates).map((set) => ({
      set,
      losses: new Float64Array(states),
    }));
    for (const members of audience.groups) {
      const group = groupOf(compiled, members);
      const { id } = item(compiled.workspace.deployments, item(members, 0));
      for (const { set, losses } of combinations) {
        const { terms, amounts } = set.reduce(
          (before, candidate) => mitigate(before, item(candidates, candidate).mitigation),
          group,
        );
        this.courseOf(terms, id).add(losses, amounts);
      }
    }
    return combinations;
  }

  private courseOf(terms: RoutingTerms, deployment: string): Course {
    const key = routingKey(terms);
    const course = this.byKey.get(key) ?? new Course(terms, deployment);
    this.byKey.set(key, course);
    return course;
  }
}

/** Some deployments of one routing, by their positions, as one group to which mitigations can be applied. */
function groupOf(compiled: CompiledScenario, members: readonly number[]): DeploymentGroup {
  const { workspace, scenario, amounts } = compiled;
  return {
    terms: routingTermsOf(item(workspace.deployments, item(members, 0)), scenario),
    deployments: members.length,
    amounts: amounts.sumOf(members),
  };
}
