import type { Calendar } from './calendar.ts';
import { PlansOfNetworks } from './joint/joint-plan.ts';
import type { Routing } from './routing.ts';
import type { Source } from './source.ts';
import type {
  DesignationVariable,
  DriverVariable,
  StanceVariable,
  Variable,
  Variables,
} from './variables.ts';
import { Versions } from './versions.ts';

/**
 * What was found out about one workspace and one horizon, and holds as long as the variables it depends on mean the
 * same: an edited course or a stance that becomes certain takes only what can meet it anew.
 */
export class Walked {
  readonly uses = new Versions<Source<Calendar> | null>();
  readonly switchDaysFactors = new Versions<Source<number> | null>();
  readonly routings = new Versions<Routing | null>();
  readonly joints = new PlansOfNetworks();
  private readonly designations = new Versions<DesignationVariable>();
  private readonly stances = new Versions<StanceVariable>();
  private readonly drivers = new Versions<DriverVariable>();

  /** The same variables, each as the object it was when it last meant the same, whatever its probabilities. Deterministic. */
  recognise(variables: Variables): Variables {
    const designations = variables.designations.map((own) => {
      const { target } = own.designation;
      return this.designations.of(own.key, meaningOf(own, target), () => own);
    });
    const stances = variables.stances.map((own) => {
      const concernedBy = designations.filter((_, place) =>
        own.concernedBy.some((designation) => designation.index === place),
      );
      return this.stances.of(own.key, [...meaningOf(own, null), ...concernedBy], () => ({
        ...own,
        concernedBy,
      }));
    });
    const drivers = variables.drivers.map((own) =>
      this.drivers.of(own.key, meaningOf(own, own.switchDaysFactors), () => own),
    );
    const all = [...designations, ...stances, ...drivers];
    return { all, designations, stances, drivers, probabilities: variables.probabilities };
  }
}

/** Its place, and everything it says but probabilities, names and where they come from. */
function meaningOf(variable: Variable, more: unknown): readonly unknown[] {
  const outcomes =
    variable.kind === 'driver'
      ? variable.outcomeIds
      : variable.outcomes.map((outcome) => ({
          ...outcome,
          ...{ probability: null, name: null, source: null },
        }));
  return [variable.index, JSON.stringify([outcomes, more])];
}
