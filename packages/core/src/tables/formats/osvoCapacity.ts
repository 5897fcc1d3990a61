import { pandasCount } from "../cells/pandasCount.ts";
import { words } from "../cells/words.ts";
import { family, required } from "../column.ts";
import { OSVO } from "../publishers.ts";
import { countOnly, defineFormat } from "../tableFormat.ts";

/** Capacity and placements of vwo departments over the years, with the preferences of the last year (OSVO). */
export const format = defineFormat({
  id: "osvo-capacity",
  title: {
    nl: "Capaciteit en plaatsing op het vwo in Amsterdam, meer jaren (OSVO)",
    en: "Capacity and placement at vwo in Amsterdam, several years (OSVO)",
  },
  source: OSVO,
  encodings: ["utf-8"],
  columns: {
    school: required(["school"], words),
    department: required(["afdeling"], words),
    capacity: family("cap_2025", /^cap(\d{4})$/, pandasCount, "placed"),
    placed: family("gpl_2025", /^gpl(\d{4})$/, pandasCount, "capacity"),
    preferences: family("vk_1", /^vk(\d)$/, pandasCount),
    placedOn: family("nvk_1", /^nvk(\d(?:plus)?)$/, pandasCount),
  },
  unique: {
    columns: ["school", "department"],
    one: { nl: "school en afdeling", en: "school and department" },
    of: (row) => `${row.school} ${row.department}`,
  },
  open: countOnly,
});
