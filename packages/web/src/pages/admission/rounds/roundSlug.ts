/** An address from the name of a round and its region: "Eerste ronde, Den Haag" -> "eerste-ronde-den-haag". */
export function roundSlug(...parts: readonly string[]): string {
  return parts
    .join(" ")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replaceAll(/^-|-$/g, "");
}
