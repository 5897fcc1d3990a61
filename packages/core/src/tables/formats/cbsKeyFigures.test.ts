import { expect, test } from "vitest";
import { readStored, shownRows } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format } from "./cbsKeyFigures.ts";

const HEADER =
  "code,name,province,area,urbanity,population,pop_0_14,pop_15_24,pop_25_44,pop_45_64,pop_65plus,dwelling_total,dwelling_value,dwelling_ownership,employment_rate,income_low,income_high,edu_appl_sci";

test("inhabitants of a municipality are exact, those of a district rounded; blanks stay blank", () => {
  const rows = shownRows(
    readStored(
      format,
      tableBytes(
        HEADER,
        "GM0014,Groningen,Groningen,197.93,extremely urbanised,234950,12,21,30,21,15,120703,251,40,61,46.3,16.5,44",
        "WK001400,Centrum,Groningen,2.41,,20,,44,33,11,9,12928,,15,59,60.3,10.5,46",
      ),
    ).stored,
  );
  expect(rows[0]).toMatchObject({ code: "GM0014", municipality: "GM0014", population: "234950", income_low: "46.3" });
  expect(rows[1]).toMatchObject({
    municipality: "GM0014",
    population: "18-22",
    urbanity: "(blank)",
    age_to14: "(blank)",
    dwelling_value: "(blank)",
  });
});
