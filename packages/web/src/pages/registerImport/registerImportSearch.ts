/** What the address of the page says: the files that were sent, and the task that reads them. */
export interface RegisterImportSearch {
  readonly verzonden?: string;
  readonly taak?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes from an address what can be understood and leaves out the rest. */
export function registerImportSearch(raw: Readonly<Record<string, unknown>>): RegisterImportSearch {
  const { verzonden, taak } = raw;
  const isId = (value: unknown): value is string => typeof value === "string" && UUID.test(value);
  return isId(verzonden) && isId(taak) ? { verzonden, taak } : {};
}
