import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format } from "./cbsPostcodes.ts";

const names = Object.values(format.columns).map((column) =>
  column.shape === "column" ? column.names[0] : column.example,
);
const HEADER = names.map((name) => `"${name}"`).join(",");
const line = (values: Readonly<Record<string, string>>): string =>
  names.map((name) => values[name] ?? (name === "Dichtheid / Stedelijkheid" ? "3" : "10")).join(",");

test("numbers rounded to 5 and percentages rounded to 10 are the bands of what they can have been", () => {
  const [row] = shownRows(
    readStored(
      format,
      tableBytes(
        HEADER,
        line({
          PC4: "1011",
          "Inwoners / Totaal / Totaal": "9910",
          "Inwoners / Geslacht / Man": "-99997",
          "Inwoners / Herkomst / Geboren in Nederland met een Nederlandse herkomst": "0",
          "Woning / Type / Koopwoning": "100",
          "Woning / Waarde / WOZ-waarde woning": "-99997",
        }),
      ),
    ).stored,
  );
  expect(row).toMatchObject({
    postcode: "1011",
    inhabitants: "9908-9912",
    men: "(secret)",
    origin_dutch: "0-5",
    dwellings_owned: "95-100",
    dwelling_value: "(secret)",
    births_2023: "8-12",
    facility_onderwijs_vmbo_aantalbinnen5km: "10",
  });
});

test("what is no multiple of the rounding is refused", () => {
  const faults = faultsOf(
    format,
    tableBytes(HEADER, line({ PC4: "1011", "Inwoners / Totaal / Totaal": "12", "Woning / Type / Koopwoning": "15" })),
  );
  expect(faults.map(({ column, value }) => [column, value])).toStrictEqual([
    ["Inwoners / Totaal / Totaal", "12"],
    ["Woning / Type / Koopwoning", "15"],
  ]);
});
