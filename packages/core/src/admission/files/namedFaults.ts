import { checkApplicants } from "../checkApplicants.ts";
import { checkProgrammes } from "../checkProgrammes.ts";
import type { Applicant, Programme, Round } from "../round.ts";
import type { RoundFault } from "../roundFault.ts";
import type { FaultList } from "./fileFault.ts";
import type { Grid } from "./grid.ts";
import type { ReadParts } from "./readParts.ts";
import type { ReadingContext } from "./readingContext.ts";

type Checked = Pick<ReadParts, "offers" | "wishes" | "priorities" | "orders">;

interface CellPlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** Notes faults that a check of the round found, at the cell they come from. */
export function noteRoundFaults(
  found: readonly RoundFault[],
  parts: Checked,
  context: ReadingContext,
  numbers: { readonly applicants?: readonly number[]; readonly programmes?: readonly number[] },
  faults: FaultList = context.faults,
): void {
  for (const fault of found) {
    const [, list, at, field, item] = /^(applicants|programmes)\[(\d+)\]\.(\w+)(?:\[(\d+)\])?/.exec(fault.path) ?? [];
    const index = Number(at);
    const rank = item === undefined ? undefined : Number(item);
    const place =
      list === "applicants"
        ? placeInApplicant(parts, context, numbers.applicants?.[index] ?? index, field ?? "", rank, fault)
        : placeInProgramme(parts, numbers.programmes?.[index] ?? index, field ?? "", rank);
    if (!place) throw new Error(`a fault without a place in a file: ${fault.path}`);
    const kind = fault.kind.startsWith("duplicate-") ? "duplicate-key" : "contradiction";
    const { grid, row, column } = place;
    faults.cell(grid, row, column, fault.expected, { kind, value: fault.value, rule: fault.kind });
  }
}

function placeInApplicant(
  { wishes, priorities }: Checked,
  { programmes }: ReadingContext,
  applicant: number,
  field: string,
  rank: number | undefined,
  { value, path, kind, expected }: RoundFault,
): CellPlace | undefined {
  if (!wishes) return undefined;
  const { grid, columns, rows, offsets, choices } = wishes;
  const own = (column: number): CellPlace => ({ grid, row: rows[applicant]!, column });
  const length = offsets[applicant + 1]! - offsets[applicant]!;
  if (field === "preferences") {
    // A list that is too long is pointed at its last choice; one that is too short at its row.
    const at = rank ?? (kind === "list-too-long" ? length - 1 : -1);
    return at < 0 ? own(columns.at("applicant")) : { grid, ...wishes.placeOfChoice(applicant, at) };
  }
  if (field === "priority" && priorities) {
    let entry = priorities.first[applicant]!;
    while (entry >= 0 && programmes.texts[priorities.programme[entry]!] !== value) entry = priorities.next[entry]!;
    const { grid: file, columns: own } = priorities;
    return entry < 0 ? undefined : { grid: file, row: priorities.rows[entry]!, column: own.at("programme") };
  }
  if (field === "lotteryNumbers") {
    const isFor = (id: string): boolean => path.endsWith(`lotteryNumbers.${id}`) || expected.nl.includes(` ${id} `);
    const at = Array.from({ length }, (_, index) => index).find((index) =>
      isFor(programmes.texts[choices[offsets[applicant]! + index]!]!),
    );
    const row = at === undefined ? rows[applicant]! : wishes.placeOfChoice(applicant, at).row;
    return { grid, row, column: columns.at("number") };
  }
  const key = { id: "applicant", lotteryNumber: "number" }[field] ?? field;
  return own(columns.at(key));
}

function placeInProgramme(
  { offers, orders }: Checked,
  programme: number,
  field: string,
  item: number | undefined,
): CellPlace | undefined {
  if (field === "order" && orders) {
    const entry = orders.lists.get(programme)?.[item ?? 0];
    return entry && { grid: orders.grid, row: entry.row, column: orders.columns.at("applicant") };
  }
  if (!offers) return undefined;
  const key = field === "id" ? "programme" : field;
  return { grid: offers.grid, row: offers.rows[programme]!, column: offers.columns.at(key) };
}

/** Faults of the offers and own orders, in the words of `checkProgrammes`. */
export function checkOffers(
  parts: Checked,
  programmes: readonly Programme[],
  people: readonly Pick<Applicant, "id">[],
  context: ReadingContext,
): void {
  const sound = programmes.flatMap((_, index) => (parts.offers?.sound[index] ? [index] : []));
  const applicants = people.map(({ id }): Applicant => ({ id, preferences: [] }));
  const round: Round = { tieBreaking: "single", programmes: sound.map((index) => programmes[index]!), applicants };
  const judged = checkProgrammes(round).filter(
    ({ kind }) => kind !== "unknown-applicant" || (parts.wishes?.whole ?? false),
  );
  noteRoundFaults(judged, parts, context, { programmes: sound });
}

/** Faults or warnings of some applicants, in the words of `checkApplicants`. */
export function checkSome(
  parts: Checked,
  some: readonly number[],
  { tieBreaking, listRules }: { readonly tieBreaking: Round["tieBreaking"]; readonly listRules: Round["listRules"] },
  build: (index: number) => Applicant,
  context: ReadingContext,
  into: "faults" | "warnings",
  list: FaultList = context.faults,
): void {
  const round: Round = {
    tieBreaking,
    ...(listRules ? { listRules } : {}),
    programmes: [...(parts.offers?.programmes ?? [])],
    applicants: some.map(build),
  };
  const canJudge = parts.offers?.whole ?? false;
  const found = checkApplicants(round)[into].filter(
    ({ kind, value }) => kind !== "unknown-programme" || (canJudge && value !== ""),
  );
  noteRoundFaults(found, parts, context, { applicants: some }, list);
}
