import { projectScenario } from '../../model/file/scw-document.ts';
import { parseScenarioWizard } from '../../model/file/scw.ts';
import type { FileRefusal } from '../../model/file/refusal.ts';
import { succeed, type Result } from '../../model/result.ts';
import type { FilePreview } from '../file-preview.ts';

/** The strongest judgement the interface offers; a project may have stronger ones, which are kept. */
const LARGEST_OFFERED = 3;

/** What a ScenarioWizard project holds, and the scenario it would become. `now` is ISO 8601. */
export function previewProject(
  fileName: string,
  bytes: Uint8Array,
  now: string,
): Result<Extract<FilePreview, { kind: 'project' }>, FileRefusal> {
  const project = parseScenarioWizard(bytes);
  if (!project.ok) return project;
  const scenario = projectScenario(project.value, now.slice(0, 'YYYY-MM-DD'.length));
  const weights = (scenario.influences ?? []).map(({ weight }) => weight);
  return succeed({
    kind: 'project',
    fileName,
    descriptors: (scenario.drivers ?? []).map(({ name, outcomes }) => ({
      name,
      variants: outcomes.map((outcome) => outcome.name ?? outcome.id),
    })),
    promoting: weights.filter((weight) => weight > 0).length,
    restricting: weights.filter((weight) => weight < 0).length,
    beyond: weights.filter((weight) => Math.abs(weight) > LARGEST_OFFERED).length,
    scenario: JSON.stringify(scenario),
  });
}
