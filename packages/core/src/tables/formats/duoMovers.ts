import { dutchCount } from "../cells/dutchCount.ts";
import { figureCell } from "../cells/figureCell.ts";
import { municipalityCode } from "../cells/municipalityCode.ts";
import { words } from "../cells/words.ts";
import { optional, required, type RowOf } from "../column.ts";
import { isKnown, type Count } from "../count.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { countOnly, defineFormat, type Contradiction } from "../tableFormat.ts";

const percentage = figureCell({ mark: "comma", min: 0, max: 100 });

const columns = {
  ...siteColumns,
  name: required(["INSTELLINGSNAAM VESTIGING"], words),
  municipality: required(["GEMEENTENUMMER VESTIGING", "GEMEENTENUMMER"], municipalityCode),
  pupils: required(["TOTAAL LEERLINGEN", "AANTAL_LEERLINGEN"], dutchCount),
  repeaters: required(["AANTAL ZITTENBLIJVERS"], dutchCount),
  movedDown: required(["AANTAL AFSTROMERS"], dutchCount),
  movedUp: required(["AANTAL OPSTROMERS"], dutchCount),
  repeatersShare: optional(["PERCENTAGE ZITTENBLIJVERS"], percentage),
  movedDownShare: optional(["PERCENTAGE AFSTROMERS"], percentage),
  movedUpShare: optional(["PERCENTAGE OPSTROMERS"], percentage),
} as const;

type Row = RowOf<typeof columns>;

/** "05. Zittenblijven, opstroom en afstroom vo" (DUO). Which two school years it compares, no column says. */
export const format = defineFormat({
  id: "duo-movers",
  title: {
    nl: "Zittenblijven, opstroom en afstroom vo per vestiging (DUO)",
    en: "Secondary pupils who repeat, move down or move up, per site (DUO)",
  },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: { columns: ["institution", "siteNumber"], one: { nl: "vestiging", en: "site" }, of: siteOf },
  check: (row) => [...siteContradictions(row), ...moreThanAll(row)],
  made: siteMade,
  period: { unit: "school-year", required: true },
  notes: {
    nl: "Het jaar staat niet in het bestand. Geef het schooljaar waarin de leerlingen zaten voordat zij bleven zitten of overstapten: voor 2015-2016 naar 2016-2017 is dat 2015.",
    en: "The year is not in the file. Give the school year in which the pupils were before they repeated or moved: for 2015-2016 to 2016-2017 that is 2015.",
  },
  open: countOnly,
});

function moreThanAll(row: Row): readonly Contradiction[] {
  return (["repeaters", "movedDown", "movedUp"] as const).flatMap((column) => {
    const found = exceeds(row[column], row.pupils);
    return found === undefined
      ? []
      : [{ column, expected: { nl: `hoogstens ${found}, alle leerlingen`, en: `at most ${found}, all pupils` } }];
  });
}

/** The most there can be when a part is surely more than the whole. */
function exceeds(part: Count, whole: Count): number | undefined {
  return isKnown(part) && isKnown(whole) && part.low > whole.high ? whole.high : undefined;
}
