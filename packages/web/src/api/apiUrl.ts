export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The address of a file that the API makes, for a link. */
export function apiUrl(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of typeof value === "object" ? value : [String(value)]) parameters.append(key, item);
  }
  return `/v1${path}?${parameters.toString()}`;
}
