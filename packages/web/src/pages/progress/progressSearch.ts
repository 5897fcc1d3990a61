/** What can stand in the address of a progress report. */
export interface ProgressSearch {
  /** The day on which the report looks; today when left out. */
  readonly asOf?: string;
}

export function progressSearch(raw: Readonly<Record<string, unknown>>): ProgressSearch {
  const { asOf } = raw;
  return typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {};
}
