import { codeCell } from "../cells/codeCell.ts";
import { countBand } from "../cells/countBand.ts";
import { required, type RowOf } from "../column.ts";
import { isKnown, sumOfCounts } from "../count.ts";
import { DUO } from "../publishers.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { countOnly, defineFormat, type Contradiction } from "../tableFormat.ts";

const columns = {
  ...siteColumns,
  partnership: required(["SAMENWERKINGSVERBAND_NUMMER"], codeCell(/^(VO\d{4})$/, "VO0001", "partnership")),
  pupils: required(["aantal_leerlingen"], countBand),
  leavers: required(["vsv_totaal"], countBand),
  leaversVmbo: required(["vsv_vmbo"], countBand),
  leaversMbo: required(["vsv_mbo"], countBand),
  leaversOther: required(["vsv_overig"], countBand),
} as const;

/** Early school leavers (vsv) per site, with the partnership for inclusive education (DUO). */
export const format = defineFormat({
  id: "duo-early-leaving",
  title: {
    nl: "Voortijdig schoolverlaters vo per vestiging en samenwerkingsverband (DUO)",
    en: "Early school leavers, secondary, per site and partnership (DUO)",
  },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: { columns: ["institution", "siteNumber"], one: { nl: "vestiging", en: "site" }, of: siteOf },
  check: (row) => [...siteContradictions(row), ...notTheSum(row)],
  made: siteMade,
  period: { unit: "school-year", required: true },
  open: countOnly,
});

function notTheSum(row: RowOf<typeof columns>): readonly Contradiction[] {
  const parts = sumOfCounts([row.leaversVmbo, row.leaversMbo, row.leaversOther]);
  const { leavers } = row;
  if (!isKnown(parts) || !isKnown(leavers) || (leavers.low <= parts.high && leavers.high >= parts.low)) return [];
  const sum = parts.low === parts.high ? String(parts.low) : `${parts.low}-${parts.high}`;
  return [{ column: "leavers", expected: { nl: `${sum}, de som van de delen`, en: `${sum}, the sum of the parts` } }];
}
