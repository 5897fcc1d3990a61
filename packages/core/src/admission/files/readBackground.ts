import { orBlank } from "../../tables/cells/orBlank.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { ApplicantFacts } from "../regionFacts.ts";
import { idCell } from "./fileCells.ts";
import { placeOf } from "./fileFault.ts";
import { growingColumn } from "./growingColumn.ts";
import type { Grid } from "./grid.ts";
import type { OpenPart } from "./openPart.ts";
import { partColumns, type PartColumns } from "./partColumns.ts";
import { BACKGROUND } from "./partFormats.ts";
import { columnReader, type ReadingContext } from "./readingContext.ts";
import { placeReader } from "./readOffers.ts";
import { NOT_AN_APPLICANT } from "./roundWords.ts";
import type { Wishes } from "./wishes.ts";

/** Reads where applicants live and to which groups they belong, in the order of the file. */
export function readBackground(
  { grid }: OpenPart,
  context: ReadingContext,
  wishes: Wishes | undefined,
): readonly ApplicantFacts[] {
  const { faults } = context;
  const columns = partColumns(BACKGROUND, grid, faults, "allowed");
  if (!columns) return [];
  const groupings = groupingReaders(grid, columns, context);
  const place = placeReader(grid, columns, context);
  const atPerson = columns.at("applicant");
  const rowOf = growingColumn(-1);
  const facts: ApplicantFacts[] = [];
  for (let row = 0; row < grid.count; row++) {
    const person = context.person(grid, row, atPerson);
    const background: Record<string, string> = {};
    for (const { name, read } of groupings) {
      const group = read(row);
      if (group) background[name] = group;
    }
    const { x, y } = place(row);
    if (person === 0) faults.cell(grid, row, atPerson, BACKGROUND.columns.applicant.cell.expected);
    if (person <= 0) continue;
    const earlier = rowOf.get(person);
    if (earlier >= 0) {
      faults.cell(grid, row, atPerson, onceOnly(placeOf(grid, earlier).row), { kind: "duplicate-key" });
      continue;
    }
    rowOf.set(person, row);
    if (wishes?.whole && wishes.indexOf.get(person) < 0)
      faults.cell(grid, row, atPerson, NOT_AN_APPLICANT, { kind: "contradiction", rule: "unknown-applicant" });
    facts.push({ id: context.people.texts[person]!, x, y, background });
  }
  return facts;
}

function groupingReaders(grid: Grid, columns: PartColumns, context: ReadingContext) {
  const seen = new Set<string>();
  return columns.further.flatMap(({ index, name }) => {
    const place = { row: grid.headerRow, line: grid.headerRow };
    const fault = { place, column: name, value: name };
    if (idCell.read(name) === undefined) {
      context.faults.add(grid, { kind: "cell", ...fault, expected: idCell.expected });
      return [];
    }
    if (seen.has(name)) {
      context.faults.add(grid, { kind: "duplicate-column", ...fault, expected: ONE_COLUMN });
      return [];
    }
    seen.add(name);
    return [{ name, read: columnReader(context, grid, index, orBlank(idCell)) }];
  });
}

const ONE_COLUMN: Text = { nl: "één kolom per indeling", en: "one column per grouping" };

function onceOnly(row: number): Text {
  return {
    nl: `één rij per aanmelder; rij ${row} heeft deze al`,
    en: `one row per applicant; row ${row} already has this one`,
  };
}
