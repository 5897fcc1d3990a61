/** One form for all spellings of a name: without marks, case and punctuation. `'s-Gravenhage` and `S GRAVENHAGE` are the same. */
export function placeName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
