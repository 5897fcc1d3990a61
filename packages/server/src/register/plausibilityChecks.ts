import { CODE_LISTS, type CodeListId } from "@kansrijk/core/register/codeLists";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** Facts that seldom go together in a register. */
export interface PlausibilityCheck {
  readonly id: string;
  readonly title: Text;
  /** Tables it needs; without one of them there is nothing to check. */
  readonly tables: readonly string[];
  /** Gives one row: how many are found, of how many. */
  readonly sql: string;
  /** Share that is found in sound registers too. */
  readonly usual: number;
}

function code(list: CodeListId, value: string): number {
  const place = CODE_LISTS[list].findIndex((level) => level.code === value);
  if (place < 0) throw new RangeError(`no ${value} in ${list}`);
  return place;
}

const PRIMARY = `(${["po", "sbo", "so"].map((sector) => code("sector", sector)).join(", ")})`;
const SECONDARY = code("sector", "vo");

/** Age on 1 October that goes with a year: groups of primary 4 to 12, years of secondary 12 to 18; three years of room. */
const UNLIKELY_AGE = `abs(e.school_year - p.birth_year - e.grade - CASE WHEN e.sector IN ${PRIMARY} THEN 3 ELSE 11 END) > 3`;

export const PLAUSIBILITY_CHECKS: readonly PlausibilityCheck[] = [
  {
    id: "advice-without-enrolment",
    title: {
      nl: "adviezen van leerlingen die dat jaar niet in groep 8 staan",
      en: "advices of pupils who are not in group 8 that year",
    },
    tables: ["advices", "enrolments"],
    sql: `SELECT count(*) FILTER (e.pupil IS NULL), count(*) FROM advices a LEFT JOIN enrolments e
      ON e.school_year = a.school_year AND e.pupil = a.pupil AND e.grade = 8 AND e.sector IN ${PRIMARY}`,
    usual: 0.01,
  },
  {
    id: "group-8-without-advice",
    title: { nl: "leerlingen in groep 8 zonder advies", en: "pupils in group 8 without an advice" },
    tables: ["advices", "enrolments"],
    sql: `SELECT count(*) FILTER (a.pupil IS NULL), count(*) FROM enrolments e LEFT JOIN advices a
      ON e.school_year = a.school_year AND e.pupil = a.pupil
      WHERE e.grade = 8 AND e.sector = ${code("sector", "po")} AND e.school_year IN (SELECT DISTINCT school_year FROM advices)`,
    usual: 0.05,
  },
  {
    id: "test-without-advice",
    title: { nl: "toetsen van leerlingen zonder advies", en: "tests of pupils without an advice" },
    tables: ["tests", "advices"],
    sql: `SELECT count(*) FILTER (a.pupil IS NULL), count(*) FROM tests t LEFT JOIN advices a
      ON t.school_year = a.school_year AND t.pupil = a.pupil`,
    usual: 0.02,
  },
  {
    id: "lowered-advice",
    title: {
      nl: "definitieve adviezen onder het voorlopige (de wet laat alleen hoger toe)",
      en: "definitive advices below the provisional one (the law allows higher only)",
    },
    tables: ["advices"],
    sql: "SELECT count(*) FILTER (definitive < provisional), count(*) FROM advices",
    usual: 0.001,
  },
  {
    id: "site-of-another-sector",
    title: {
      nl: "inschrijvingen op een vestiging van een andere sector",
      en: "enrolments at a site of another sector",
    },
    tables: ["enrolments", "sites"],
    sql: `SELECT count(*) FILTER (s.sector <> e.sector), count(*) FROM enrolments e JOIN sites s ON s.site = e.site`,
    usual: 0,
  },
  {
    id: "unlikely-age",
    title: {
      nl: "inschrijvingen in po en vo met een leeftijd die niet bij het leerjaar past",
      en: "enrolments in po and vo with an age that does not go with the year",
    },
    tables: ["enrolments", "pupils"],
    sql: `SELECT count(*) FILTER (${UNLIKELY_AGE}), count(*) FROM enrolments e JOIN pupils p ON p.pupil = e.pupil
      WHERE p.birth_year IS NOT NULL AND (e.sector IN ${PRIMARY} OR e.sector = ${SECONDARY})`,
    usual: 0.01,
  },
  {
    id: "transition-without-enrolment",
    title: {
      nl: "overgangen vanuit po en vo van leerlingen die dat jaar nergens staan ingeschreven",
      en: "transitions from po and vo of pupils who are enrolled nowhere that year",
    },
    tables: ["transitions", "enrolments"],
    sql: `SELECT count(*) FILTER (e.pupil IS NULL), count(*) FROM transitions t LEFT JOIN enrolments e
      ON e.school_year = t.school_year AND e.pupil = t.pupil
      WHERE t.from_sector <= ${SECONDARY} AND t.school_year IN (SELECT DISTINCT school_year FROM enrolments)`,
    usual: 0.02,
  },
  {
    id: "postcode-in-another-municipality",
    title: {
      nl: "leerlingen met een postcode die in een andere gemeente ligt dan hun woongemeente",
      en: "pupils with a postcode in another municipality than that of their home",
    },
    tables: ["pupils", "postcodes"],
    sql: `SELECT count(*) FILTER (c.municipality <> p.home_municipality), count(*) FROM pupils p
      JOIN postcodes c ON c.postcode = p.home_postcode WHERE p.home_municipality IS NOT NULL`,
    usual: 0.02,
  },
];
