/** Schools to choose from, per area and kind of family, with the running total of the chances (the last is 1). */
export interface ChoiceTable {
  /** Schools per entry; unused places repeat the last school. */
  readonly width: number;
  /** Kinds per area. */
  readonly kinds: number;
  /** `width` places per entry. */
  readonly site: Int16Array;
  readonly upTo: Float32Array;
}

/** The school that a draw from 0 to 1 points at; -1 when there is none. */
export function choose({ width, kinds, site, upTo }: ChoiceTable, entry: number, kind: number, draw: number): number {
  const start = (entry * kinds + kind) * width;
  let place = 0;
  while (place < width - 1 && draw > upTo[start + place]!) place++;
  return site[entry * width + place]!;
}

export function emptyChoices(entries: number, kinds: number, width: number): ChoiceTable {
  return {
    width,
    kinds,
    site: new Int16Array(entries * width).fill(-1),
    upTo: new Float32Array(entries * kinds * width),
  };
}

/** Writes the chances of one entry and kind from the exponents of the schools; the sum of the exponentials is what is shared. */
export function setChances(table: ChoiceTable, entry: number, kind: number, exponents: readonly number[]): void {
  const start = (entry * table.kinds + kind) * table.width;
  const highest = Math.max(...exponents);
  const parts = exponents.map((value) => Math.exp(value - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  for (let place = 0; place < table.width; place++) {
    sum += parts[place] ?? 0;
    table.upTo[start + place] = place >= parts.length - 1 ? 1 : sum / total;
  }
}
