/** School types from the least to the most academic, as the table of departments spells them. */
const TYPES = ["vmbo-b", "vmbo-k", "vmbo-g-t", "havo", "vwo"] as const;
type SchoolType = (typeof TYPES)[number];

/** What a department teaches: one type, or a mixed class "from" (v.a.) a type upward. */
export type DepartmentLevel = SchoolType | `v.a. ${Exclude<SchoolType, "vwo">}`;

/** School types as numbers, lowest and highest; both ends count. */
interface TypeRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The table gives only where a mixed class begins. Assumed: it runs one type further, and from vmbo-b two (schools for
 * vmbo teach b, k and g-t).
 */
function rangeOf(level: DepartmentLevel): TypeRange {
  const isMixed = level.startsWith("v.a. ");
  const low = TYPES.indexOf((isMixed ? level.slice("v.a. ".length) : level) as SchoolType);
  return { low, high: isMixed ? Math.min(TYPES.length - 1, low + (low === 0 ? 2 : 1)) : low };
}

/** All levels a department can have, in order. */
export const DEPARTMENT_LEVELS: readonly DepartmentLevel[] = TYPES.flatMap((type): DepartmentLevel[] =>
  type === "vwo" ? [type] : [type, `v.a. ${type}`],
);

/** A definitive advice: the types it spans, and the choices Amsterdam asks for the placement guarantee (rules.md 3.5). */
export interface Advice extends TypeRange {
  readonly id: string;
  readonly choices: number;
}

export const ADVICES: readonly Advice[] = [
  { id: "vmbo-b", low: 0, high: 0, choices: 4 },
  { id: "vmbo-b/k", low: 0, high: 1, choices: 4 },
  { id: "vmbo-k", low: 1, high: 1, choices: 4 },
  { id: "vmbo-k/gt", low: 1, high: 2, choices: 6 },
  { id: "vmbo-gt", low: 2, high: 2, choices: 6 },
  { id: "vmbo-gt/havo", low: 2, high: 3, choices: 6 },
  { id: "havo", low: 3, high: 3, choices: 12 },
  { id: "havo/vwo", low: 3, high: 4, choices: 12 },
  { id: "vwo", low: 4, high: 4, choices: 12 },
];

/** A department admits an advice when they share a type. */
export function admits(level: DepartmentLevel, advice: Advice): boolean {
  const { low, high } = rangeOf(level);
  return advice.low <= high && advice.high >= low;
}

/** The middle of what is taught, from 0 (vmbo-b) to 1 (vwo). */
export function academic(level: DepartmentLevel): number {
  const { low, high } = rangeOf(level);
  return (low + high) / 2 / (TYPES.length - 1);
}
