import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format } from "./duoMovers.ts";

const OLD =
  "BRINNUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;GEMEENTENUMMER VESTIGING;GEMEENTENAAM VESTIGING;PROVINCIE VESTIGING;TOTAAL LEERLINGEN;AANTAL ZITTENBLIJVERS;AANTAL AFSTROMERS;AANTAL OPSTROMERS;PERCENTAGE ZITTENBLIJVERS;PERCENTAGE AFSTROMERS;PERCENTAGE OPSTROMERS";
const LATER =
  "BRINNUMMER;INSTELLINGSNAAM_VESTIGING;VESTIGINGSNUMMER;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;AANTAL_LEERLINGEN;AANTAL_ZITTENBLIJVERS;AANTAL_AFSTROMERS;AANTAL_OPSTROMERS";

test("both layouts are read: thousands with a point, numbers of sites without a leading zero", () => {
  const [old] = shownRows(
    readStored(format, tableBytes(OLD, "00AH;0;Lyceum;ENSCHEDE;153;ENSCHEDE;Overijssel;1.001;84;25;139;8,39;2,5;13,89"))
      .stored,
  );
  expect(old).toMatchObject({
    site: "00AH00",
    municipality: "GM0153",
    pupils: "1001",
    moved_up: "139",
    repeaters_share: "8.39",
  });
  const [later] = shownRows(
    readStored(format, tableBytes(LATER, "00AH;Lyceum;00;ENSCHEDE;0153;ENSCHEDE;Overijssel;1009;<5;22;161")).stored,
  );
  expect(later).toMatchObject({ site: "00AH00", pupils: "1009", repeaters: "1-4" });
});

test("thousands in parts of two digits, and more movers than pupils, are refused", () => {
  const faults = faultsOf(
    format,
    tableBytes(
      LATER,
      "00AH;Lyceum;00;ENSCHEDE;0153;ENSCHEDE;Overijssel;10.09;1;1;1",
      "00AH;Lyceum;01;ENSCHEDE;0153;ENSCHEDE;Overijssel;10;11;1;1",
    ),
  );
  expect(faults.map(({ column, row }) => [column, row])).toStrictEqual([
    ["AANTAL_LEERLINGEN", 2],
    ["AANTAL_ZITTENBLIJVERS", 3],
  ]);
});
