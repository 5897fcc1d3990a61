import { countBand } from "../cells/countBand.ts";
import { institutionCode } from "../cells/institutionCode.ts";
import { words } from "../cells/words.ts";
import { wholeNumber } from "../cells/wholeNumber.ts";
import { required, type RowOf } from "../column.ts";
import { isKnown, sumOfCounts } from "../count.ts";
import { OSVO } from "../publishers.ts";
import { countOnly, defineFormat, type Contradiction } from "../tableFormat.ts";

const columns = {
  institution: required(["brin4"], institutionCode),
  school: required(["school_slug"], words),
  group: required(["group_no"], wholeNumber({ min: 1 })),
  department: required(["department_from_level"], words),
  capacity: required(["capacity"], countBand),
  firstPreferences: required(["first_preferences"], countBand),
  secondPreferences: required(["second_preferences"], countBand),
  thirdPreferences: required(["third_preferences"], countBand),
  placed: required(["placed_total"], countBand),
  placedFirst: required(["placed_1st"], countBand),
  placedSecond: required(["placed_2nd"], countBand),
  placedThird: required(["placed_3rd"], countBand),
  placedOther: required(["placed_other"], countBand),
} as const;

/** Capacity, preferences and placements per department from the report on central admission in Amsterdam (OSVO). */
export const format = defineFormat({
  id: "osvo-matching",
  title: {
    nl: "Loting en matching in Amsterdam per afdeling (OSVO)",
    en: "Central admission in Amsterdam per department (OSVO)",
  },
  source: OSVO,
  encodings: ["utf-8"],
  columns,
  unique: {
    columns: ["school", "group"],
    one: { nl: "school en groep", en: "school and group" },
    of: (row) => `${row.school} ${row.group}`,
  },
  check: notTheSum,
  period: { unit: "calendar-year", required: true },
  open: countOnly,
});

function notTheSum(row: RowOf<typeof columns>): readonly Contradiction[] {
  const sum = sumOfCounts([row.placedFirst, row.placedSecond, row.placedThird, row.placedOther]);
  const { placed } = row;
  if (!isKnown(sum) || !isKnown(placed) || (placed.low === sum.low && placed.high === sum.high)) return [];
  const expected = { nl: `${sum.low}, de som van de plaatsingen`, en: `${sum.low}, the sum of the placements` };
  return [{ column: "placed", expected }];
}
