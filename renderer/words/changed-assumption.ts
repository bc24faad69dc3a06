/** One assumption in which two scenarios differ, as either says it. */
export interface ChangedAssumption {
  readonly of: string;
  readonly before: string;
  readonly after: string;
}
