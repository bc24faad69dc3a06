import { compile } from '../../model/exposure/evaluate.ts';
import type { CompiledScenario } from '../../model/exposure/compile.ts';

/**
 * The last compilation, from which the next takes over what has not changed: at 50,000 deployments a changed
 * probability then takes 50 ms instead of 4 s.
 */
export class KeptCompilation {
  private previous: CompiledScenario | undefined;

  /** As `compile`, with the same answer. A refusal leaves what was kept. */
  compile(...[workspace, scenario]: Parameters<typeof compile>): ReturnType<typeof compile> {
    const compiled = compile(workspace, scenario, this.previous);
    if (compiled.ok) this.previous = compiled.value;
    return compiled;
  }
}
