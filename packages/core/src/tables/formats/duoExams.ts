import { countBand } from "../cells/countBand.ts";
import { passRate } from "../cells/passRate.ts";
import { codeCell } from "../cells/codeCell.ts";
import { schoolYear } from "../cells/schoolYear.ts";
import { words } from "../cells/words.ts";
import { family, required, type Labelled, type RowOf } from "../column.ts";
import { isKnown, type Count } from "../count.ts";
import { DUO } from "../publishers.ts";
import { SEXES, sexCell } from "../sexes.ts";
import { siteColumns, siteContradictions, siteMade, siteOf } from "../siteColumns.ts";
import { countOnly, defineFormat, type Contradiction } from "../tableFormat.ts";

const LABEL = String.raw`schooljaar(\d{8}(?:man|vrouw|onbekend|totaal))$`;

const columns = {
  ...siteColumns,
  name: required(["INSTELLINGSNAAM VESTIGING"], words),
  municipalityName: required(["GEMEENTENAAM"], words),
  level: required(["ONDERWIJSTYPE VO"], words),
  programme: required(["INSPECTIECODE"], codeCell(/^(\d{1,3})$/, "50")),
  programmeName: required(["OPLEIDINGSNAAM"], words),
  candidates: family(
    "EXAMENKANDIDATEN SCHOOLJAAR 2019-2020 - MAN",
    new RegExp(`^examenkandidaten${LABEL}`),
    countBand,
    "passed",
  ),
  passed: family("GESLAAGDEN SCHOOLJAAR 2019-2020 - MAN", new RegExp(`^geslaagden${LABEL}`), countBand, "candidates"),
  rate: family("SLAAGPERC SCHOOLJAAR 2019-2020 - MAN", new RegExp(`^slaagperc${LABEL}`), passRate, "candidates"),
} as const;

type Row = RowOf<typeof columns>;

/** "Examenkandidaten en geslaagden" (DUO): five school years side by side, by site, programme and sex. */
export const format = defineFormat({
  id: "duo-exams",
  title: {
    nl: "Examenkandidaten en geslaagden vo per vestiging (DUO)",
    en: "Exam candidates and passes, secondary, per site (DUO)",
  },
  source: DUO,
  encodings: ["utf-8", "windows-1252"],
  columns,
  unique: {
    columns: ["institution", "siteNumber", "programme"],
    one: { nl: "vestiging en inspectiecode", en: "site and inspection code" },
    of: (row) => `${siteOf(row)} ${row.programme}`,
  },
  refine: withoutEmptyRates,
  check: (row) => [...siteContradictions(row), ...morePassed(row)],
  made: siteMade,
  long: {
    columns: { schoolYear, sex: sexCell },
    of: (label) => ({ schoolYear: Number(label.slice(0, 4)), sex: SEXES[label.slice(8)] }),
  },
  notes: {
    nl: 'DUO geeft het slaagpercentage ook naast een afgeschermd aantal "<5": samen kunnen zij het aantal verraden. Bestanden tot 2019 zijn niet afgeschermd. Kansrijk beschermt daarom zijn eigen uitkomsten opnieuw.',
    en: 'DUO gives the pass rate also beside a protected number "<5": together they can reveal the number. Files until 2019 are not protected. Kansrijk therefore protects its own outcomes again.',
  },
  open: countOnly,
});

/** DUO writes 0% where there were no candidates; there is no rate of nobody. */
function withoutEmptyRates(row: Row): Row {
  const nobody = new Set(row.candidates.filter(({ value }) => isNobody(value)).map(({ label }) => label));
  if (nobody.size === 0) return row;
  const rate = row.rate.map(({ label, value }) => ({ label, value: nobody.has(label) ? NO_RATE : value }));
  return { ...row, rate };
}

const NO_RATE = { unknown: "blank" } as const;

function isNobody(count: Count): boolean {
  return isKnown(count) && count.high === 0;
}

function morePassed({ candidates, passed }: Row): readonly Contradiction[] {
  const most = new Map(candidates.map(({ label, value }) => [label, value]));
  const wrong = passed.find((member: Labelled<Count>) => {
    const whole = most.get(member.label);
    return isKnown(member.value) && whole !== undefined && isKnown(whole) && member.value.low > whole.high;
  });
  if (!wrong) return [];
  const expected = {
    nl: `niet meer geslaagden dan kandidaten (${wrong.label.toLowerCase()})`,
    en: `no more passes than candidates (${wrong.label.toLowerCase()})`,
  };
  return [{ column: "passed", expected }];
}
