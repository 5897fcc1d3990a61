import { headerFaults } from "../../tables/headerFaults.ts";
import { headerName } from "../../tables/headerName.ts";
import { matchHeader, type HeaderMatch } from "../../tables/matchHeader.ts";
import type { TableFormat } from "../../tables/tableFormat.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { FaultList } from "./fileFault.ts";
import { gridCell, type Grid } from "./grid.ts";
import { OFFERS, ORDERS, PRIORITIES, WISHES, WISH_ROWS } from "./partFormats.ts";
import { PART_LABELS } from "./part.ts";

/** Where the columns of a format stand in a file. */
export interface PartColumns {
  /** Place of a column, from 0; -1 when the file does not have it. */
  readonly at: (key: string) => number;
  /** Places of the numbered columns, in the order of their numbers. */
  readonly numbered: readonly number[];
  /** Places of the columns that the format does not know, with their names. */
  readonly further: readonly { readonly index: number; readonly name: string }[];
}

/**
 * Lays a header beside a format and notes every fault of it; undefined when rows cannot be read by it. Columns that the
 * format does not know are refused unless `further` allows them; columns about persons always.
 */
export function partColumns(
  format: TableFormat<unknown>,
  grid: Grid,
  faults: FaultList,
  further: "allowed" | "refused" = "refused",
): PartColumns | undefined {
  const match = matchHeader(format, grid.header);
  const note = (kind: "wrong-file" | "duplicate-column" | "missing-column", column: string, expected: Text): void => {
    const place = { row: grid.headerRow, line: grid.headerRow };
    faults.add(grid, { kind, place, column, value: kind === "missing-column" ? "" : column, expected });
  };
  const other = match.missing.length > 0 ? otherPart(format, grid.header) : undefined;
  if (other) {
    note("wrong-file", "", looksLike(format, other));
    return undefined;
  }
  for (const fault of headerFaults(format, grid.file, grid.headerRow, match))
    if (fault.kind === "missing-column" || fault.kind === "duplicate-column")
      note(fault.kind, fault.column, fault.expected);
  const numbered = match.matched.filter(({ label }) => label !== undefined);
  numbered.sort((a, b) => Number(a.label) - Number(b.label));
  numbered.forEach(({ label, header }, index) => {
    if (Number(label) !== index + 1) note("missing-column", numberedName(header, index + 1), NO_GAPS);
  });
  const known = new Set([...match.matched.map(({ index }) => index), ...repeatedIndexes(grid, match)]);
  const unknown = grid.header.flatMap((name, index) => (known.has(index) ? [] : [{ index, name }]));
  const named = unknown.filter(({ index, name }) => name !== "" || hasContent(grid, index));
  for (const { name } of named) {
    if (PERSONAL.has(headerName(name))) note("wrong-file", name, NO_PERSONAL_DATA);
    else if (further === "refused" || name === "") note("wrong-file", name, columnsOf(format));
  }
  if (match.missing.length > 0) return undefined;
  const places = new Map(match.matched.map(({ key, index }) => [key, index]));
  return {
    at: (key) => places.get(key) ?? -1,
    numbered: numbered.map(({ index }) => index),
    further: named.filter(({ name }) => name !== ""),
  };
}

function repeatedIndexes(grid: Grid, match: HeaderMatch): number[] {
  const repeated = new Set(match.repeated.map(({ header }) => header));
  return grid.header.flatMap((name, index) => (repeated.has(name) ? [index] : []));
}

function hasContent(grid: Grid, column: number): boolean {
  for (let row = 0; row < grid.count; row++) if (gridCell(grid, row, column) !== "") return true;
  return false;
}

function otherPart(format: TableFormat<unknown>, header: readonly string[]): TableFormat<unknown> | undefined {
  const others = [OFFERS, WISHES, WISH_ROWS, PRIORITIES, ORDERS].filter(({ id }) => id !== format.id);
  return others.find((other) => {
    const { missing, matched } = matchHeader(other, header);
    return missing.length === 0 && matched.length >= 2;
  });
}

/** `Keuze 4` gives `Keuze 3` for number 3. */
function numberedName(header: string, number: number): string {
  return header.replace(/0*\d+$/, String(number));
}

function looksLike(format: TableFormat<unknown>, other: TableFormat<unknown>): Text {
  return {
    nl: `het bestand met ${format.title.nl}; dit lijkt het bestand met ${other.title.nl}`,
    en: `the file with ${format.title.en}; this looks like the file with ${other.title.en}`,
  };
}

function columnsOf(format: TableFormat<unknown>): Text {
  const names = Object.values(format.columns).map((column) =>
    column.shape === "family" ? `${column.example}, ...` : column.names[0],
  );
  const [nl, en] = [PART_LABELS[format.id as keyof typeof PART_LABELS].nl, format.title.en];
  return {
    nl: `een kolom van het bestand met ${nl}: ${names.join(", ")}`,
    en: `a column of the file with ${en}: ${names.join(", ")} (or their English names)`,
  };
}

const NO_GAPS: Text = {
  nl: "keuzekolommen die doorlopen vanaf keuze1",
  en: "columns of choices that run on from choice1",
};

const NO_PERSONAL_DATA: Text = {
  nl: "een bestand zonder namen of andere gegevens waaraan iemand te herkennen is; haal deze kolom weg",
  en: "a file without names or other data by which somebody can be known; remove this column",
};

const PERSONAL = new Set(
  [
    "naam leerling",
    "leerlingnaam",
    "naam",
    "voornaam",
    "voornamen",
    "roepnaam",
    "achternaam",
    "tussenvoegsel",
    "voorletters",
    "geboortedatum",
    "geboorteplaats",
    "bsn",
    "burgerservicenummer",
    "onderwijsnummer",
    "persoonsgebonden nummer",
    "pgn",
    "adres",
    "straat",
    "huisnummer",
    "telefoon",
    "telefoonnummer",
    "e-mail",
    "e-mailadres",
    "name",
    "first name",
    "last name",
    "surname",
    "date of birth",
    "birth date",
    "citizen service number",
    "address",
    "street",
    "phone",
    "phone number",
    "email address",
  ].map(headerName),
);
