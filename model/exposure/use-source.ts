import { useCalendar, type UseTerms } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { at, intAt, item } from './numbers.ts';
import { tabulate, type Source } from './source.ts';
import type {
  DesignationVariable,
  DriverVariable,
  StanceVariable,
  Variables,
} from './variables.ts';

/** The variables that a use depends on: the designations that concern its model, and its channel's stance on its vendor. */
export interface ConcerningUse {
  readonly designations: readonly DesignationVariable[];
  /** None where no designation concerns the model, or no stance is listed. */
  readonly stance: StanceVariable | undefined;
}

/** Finds them. */
export function concerningUse(
  variables: Variables,
  use: { readonly model: string; readonly vendor: string; readonly channel: string },
): ConcerningUse {
  const designations = variables.designations.filter((variable) => concernsModel(variable, use));
  const stance =
    designations.length > 0
      ? variables.stances.find(
          ({ vendor, channel }) => vendor === use.vendor && channel === use.channel,
        )
      : undefined;
  return { designations, stance };
}

/**
 * The calendars of one use, over the variables that it depends on, as far as they change anything for it. Null when
 * their states pass the limit.
 */
export function tabulateUse(
  variables: Variables,
  { designations, stance }: ConcerningUse,
  terms: UseTerms,
): Source<Calendar> | null {
  const concerned = [...designations, ...(stance ? [stance] : [])];
  return tabulate(
    variables,
    concerned.map((variable) => variable.index),
    (calendar) => JSON.stringify([calendar.from, calendar.flags, calendar.noticeRunsOut]),
    (held) =>
      useCalendar(
        terms,
        designations.map((variable) => item(variable.outcomes, intAt(held, variable.index))),
        stance ? item(stance.outcomes, intAt(held, stance.index)) : null,
      ),
  );
}

/** The product of the held drivers' factors, over the drivers that change it. Null past the limit. */
export function tabulateSwitchDaysFactor(variables: Variables): Source<number> | null {
  const isUncertain = ({ switchDaysFactors: [first, ...rest] }: DriverVariable) =>
    rest.some((factor) => factor !== first);
  return tabulate(
    variables,
    variables.drivers.filter(isUncertain).map((driver) => driver.index),
    String,
    (held) => {
      const factors = variables.drivers.map((driver) =>
        at(driver.switchDaysFactors, intAt(held, driver.index)),
      );
      // 0 first: the product of many large factors may pass the largest double, and 0 · ∞ is no number.
      return factors.includes(0) ? 0 : factors.reduce((product, factor) => product * factor, 1);
    },
  );
}

/** Whether a designation targets the model's vendor or names the model (spec/exposure-model.md §4). */
function concernsModel(
  variable: DesignationVariable,
  use: { readonly model: string; readonly vendor: string },
): boolean {
  const { target } = variable.designation;
  return 'vendor' in target ? target.vendor === use.vendor : target.models.includes(use.model);
}
