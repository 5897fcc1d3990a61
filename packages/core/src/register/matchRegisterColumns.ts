import { headerName } from "../tables/headerName.ts";
import type { Text } from "../vocabulary/text.ts";
import type { RegisterTable } from "./registerTable.ts";

/** Headers of what a register may not hold: it knows pupils by an opaque id only. */
const FORBIDDEN = new Set(
  [
    ["bsn", "burgerservicenummer", "pgn", "persoonsgebonden nummer", "onderwijsnummer", "sofinummer"],
    ["naam", "achternaam", "voornaam", "voornamen", "roepnaam", "voorletters", "tussenvoegsel", "geslachtsnaam"],
    ["name", "surname", "last name", "first name", "initials", "geboortedatum", "birth date", "date of birth"],
    ["adres", "straat", "straatnaam", "huisnummer", "address", "street", "email", "e-mailadres", "telefoon", "phone"],
  ]
    .flat()
    .map(headerName),
);

export const YEAR_COLUMN = "school_year";

const YEAR_NAMES = ["schooljaar", "school year", YEAR_COLUMN].map(headerName);

/** Short names in use beside id and labels. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  pupil: ["leerling", "leerlingnummer", "pupil id", "eckid", "pseudoniem"],
  site: ["vestiging", "school", "basisschool"],
  code: ["vestigingscode", "site code"],
  municipality: ["gemeente", "gemeentenummer"],
  home_municipality: ["woongemeente"],
  home_postcode: ["postcode leerling"],
  postcode: ["pc4"],
  grade: ["leerjaar", "groep"],
  sector: ["sector"],
  provisional: ["voorlopig advies"],
  test: ["toetsadvies"],
};

/** What is wrong with a header: the column at fault, and what was expected. */
export interface HeaderFault {
  readonly kind: "missing-column" | "duplicate-column" | "cell";
  readonly column: string;
  readonly expected: Text;
}

export interface ColumnMatch {
  /** Header in the file by column of the register; `school_year` too when the table is per year and the file has it. */
  readonly found: ReadonlyMap<string, string>;
  /** Headers that no column of the register has; they are not read. */
  readonly unused: readonly string[];
  readonly faults: readonly HeaderFault[];
}

/**
 * Finds the columns of a table in the header of a file: by id, or by the Dutch or English label, in any spelling.
 * @param optional columns that may be absent although the register needs them, because they are made
 */
export function matchRegisterColumns(
  table: RegisterTable,
  header: readonly string[],
  optional: readonly string[],
): ColumnMatch {
  const names = namesOf(table);
  const found = new Map<string, string>();
  const unused: string[] = [];
  const faults: HeaderFault[] = [];
  for (const name of header) {
    const id = names.get(headerName(name));
    if (isForbidden(table, name, id)) faults.push({ kind: "cell", column: name, expected: NO_PERSON });
    else if (id === undefined) unused.push(name);
    else if (found.has(id)) faults.push({ kind: "duplicate-column", column: name, expected: onceOnly(id) });
    else found.set(id, name);
  }
  for (const [id, { label, nullable }] of Object.entries(table.columns))
    if (!found.has(id) && !nullable && !optional.includes(id))
      faults.push({
        kind: "missing-column",
        column: id,
        expected: { nl: `een kolom ${id} (${label.nl})`, en: `a column ${id} (${label.en})` },
      });
  return { found, unused, faults };
}

/** Columns by every name they may have. */
function namesOf(table: RegisterTable): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const columns = Object.entries(table.columns);
  for (const [id] of columns) for (const name of SHORT[id] ?? []) names.set(headerName(name), id);
  for (const [id, { label }] of columns) for (const name of [label.nl, label.en]) names.set(headerName(name), id);
  // An id goes before a word that another column has too.
  for (const [id] of columns) names.set(headerName(id), id);
  if (table.yearly) for (const name of YEAR_NAMES) names.set(name, YEAR_COLUMN);
  return names;
}

/** Tables without pupils may have names: of a site, a municipality. */
function isForbidden(table: RegisterTable, name: string, id: string | undefined): boolean {
  return id === undefined && "pupil" in table.columns && FORBIDDEN.has(headerName(name));
}

const NO_PERSON: Text = {
  nl: "geen kolom waaruit blijkt wie een leerling is; haal de kolom uit het bestand",
  en: "no column that tells who a pupil is; take it out of the file",
};

function onceOnly(id: string): Text {
  return { nl: `één kolom voor ${id}`, en: `one column for ${id}` };
}
