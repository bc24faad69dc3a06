/** What the systems call the app's own files: said once for macOS, Linux and Windows. */
export const FILE_TYPE = {
  name: 'Diverge scenario file',
  extension: 'diverge',
  mime: 'application/vnd.diverge+json',
  /** macOS. */
  uniformType: 'app.diverge.scenario-file',
  /** Windows. */
  programId: 'Diverge.ScenarioFile',
} as const;
