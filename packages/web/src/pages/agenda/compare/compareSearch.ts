/** With what an agenda is compared: the number of a version, or the id of another agenda. */
interface CompareSearch {
  readonly met?: string;
}

export function compareSearch({ met }: Readonly<Record<string, unknown>>): CompareSearch {
  return typeof met === "string" && /^[A-Za-z0-9-]{1,80}$/.test(met) ? { met } : {};
}
