import type { Cell } from "../../tables/cells/cell.ts";
import { orBlank } from "../../tables/cells/orBlank.ts";
import { wholeNumber } from "../../tables/cells/wholeNumber.ts";
import { words } from "../../tables/cells/words.ts";
import { optional, required, type RowOf } from "../../tables/column.ts";
import { defineFormat, listOf, type Contradiction } from "../../tables/tableFormat.ts";
import { DEPARTMENT_LEVELS, type DepartmentLevel } from "./levels.ts";

/** Pupils by the place of the department on their list. */
export interface PlacedByRank {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** Fourth or lower. */
  readonly other: number;
}

/** One department as a region publishes it after its round. */
export interface Department {
  readonly id: string;
  readonly school: string;
  readonly name: string;
  readonly level: DepartmentLevel;
  readonly capacity: number;
  /** How often it stood first, second and third on a list. */
  readonly wishes: readonly [first: number, second: number, third: number];
  /** Null when the table does not say. */
  readonly placed: PlacedByRank | null;
}

const level: Cell<DepartmentLevel> = {
  expected: {
    nl: `een van: ${DEPARTMENT_LEVELS.join(", ")}`,
    en: `one of: ${DEPARTMENT_LEVELS.join(", ")}`,
  },
  read: (text) => DEPARTMENT_LEVELS.find((known) => known === text.toLowerCase()),
};

const count = wholeNumber({ max: 1_000_000 });
const countOrBlank = orBlank(count);

const columns = {
  school: required(["school_slug", "school"], words),
  number: required(["group_no", "afdeling_nr", "department_no"], wholeNumber({ min: 1, max: 999 })),
  level: required(["department_from_level", "niveau", "level"], level),
  capacity: required(["capacity", "capaciteit"], count),
  first: required(["first_preferences", "eerste_voorkeuren"], count),
  second: required(["second_preferences", "tweede_voorkeuren"], count),
  third: required(["third_preferences", "derde_voorkeuren"], count),
  total: optional(["placed_total", "geplaatst"], countOrBlank),
  placedFirst: optional(["placed_1st", "geplaatst_1e"], countOrBlank),
  placedSecond: optional(["placed_2nd", "geplaatst_2e"], countOrBlank),
  placedThird: optional(["placed_3rd", "geplaatst_3e"], countOrBlank),
  placedOther: optional(["placed_other", "geplaatst_overig"], countOrBlank),
} as const;

type Row = RowOf<typeof columns>;

/** A table of departments with capacity, wishes and (if published) placements, such as OSVO's report on 2025. */
export const departmentTable = defineFormat({
  id: "admission-departments",
  title: {
    nl: "Afdelingen van een aanmeldregio met wensen en plaatsingen",
    en: "Departments of an admission region with wishes and placements",
  },
  source: { publisher: "OSVO (Loting en Matching, verslag)" },
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["school", "number"],
    one: { nl: "school en afdeling", en: "school and department" },
    of: (row) => idOf(row),
  },
  check: contradictions,
  open: listOf(departmentOf),
});

function idOf({ school, number }: Pick<Row, "school" | "number">): string {
  return `${school}-${number}`;
}

function departmentOf(row: Row): Department {
  const { school, capacity, first, second, third } = row;
  return {
    id: idOf(row),
    school,
    name: `${school} ${row.number} (${row.level})`,
    level: row.level,
    capacity,
    wishes: [first, second, third],
    placed: placedOf(row),
  };
}

function placedOf({ placedFirst, placedSecond, placedThird, placedOther }: Row): PlacedByRank | null {
  if (placedFirst === null || placedSecond === null || placedThird === null || placedOther === null) return null;
  return { first: placedFirst, second: placedSecond, third: placedThird, other: placedOther };
}

function contradictions(row: Row): Contradiction[] {
  const found: Contradiction[] = [];
  const placements = [row.placedFirst, row.placedSecond, row.placedThird, row.placedOther, row.total];
  const known = placements.filter((value) => value !== null).length;
  if (known > 0 && known < placements.length) found.push({ column: "total", expected: ALL_OR_NONE });
  const placed = placedOf(row);
  if (!placed) return found;
  if (row.total !== null && placed.first + placed.second + placed.third + placed.other !== row.total)
    found.push({ column: "total", expected: { nl: "de som van de plaatsingen", en: "the sum of the placements" } });
  const pairs = [
    ["placedFirst", placed.first, row.first],
    ["placedSecond", placed.second, row.second],
    ["placedThird", placed.third, row.third],
  ] as const;
  for (const [column, value, wishes] of pairs)
    if (value > wishes)
      found.push({
        column,
        expected: { nl: `hoogstens het aantal wensen (${wishes})`, en: `at most the number of wishes (${wishes})` },
      });
  return found;
}

const ALL_OR_NONE = {
  nl: "alle plaatsingen (1e, 2e, 3e, overig en totaal), of geen enkele",
  en: "all placements (1st, 2nd, 3rd, other and total), or none",
};
