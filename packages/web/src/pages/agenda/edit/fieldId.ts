/** The id in the page of a field of the draft: `goals.0.title` is `veld-goals-0-title`. */
export function fieldId(name: string): string {
  return `veld-${name.replaceAll(".", "-")}`;
}
