import { PARTS, type Part } from "@kansrijk/core/admission/files/part";
import type { PartSource } from "@kansrijk/core/admission/files/partSource";
import { roundFromFiles } from "@kansrijk/core/admission/files/roundFromFiles";
import { readRound } from "@kansrijk/core/admission/readRound";
import { readJson } from "@kansrijk/core/json/readJson";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Round } from "@kansrijk/core/admission/round";
import type { RoundFault } from "@kansrijk/core/admission/roundFault";
import type { RoundSettings } from "@kansrijk/core/admission/process/roundSettings";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { partSourceOf } from "../admissionFiles/partSourceOf.ts";
import type { FilePart } from "./fileParts.ts";
import type { BroughtFile } from "./roundFiles.ts";

/** The rules of a round that come from its settings and not from its files. */
export type RoundRules = Pick<RoundSettings, "tieBreaking" | "listRules">;

export interface AssembleInput {
  readonly files: readonly BroughtFile[];
  readonly rules: RoundRules;
}

export type Assembled =
  | {
      readonly ok: true;
      /** null as long as offers or applications are not there. */
      readonly round: Round | null;
      readonly facts: RegionFacts;
      readonly warnings: readonly TableFault[];
      /** Rows with content per file. */
      readonly rowCounts: Readonly<Partial<Record<FilePart, number>>>;
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Makes a round from its files; all faults at once, each with its file and place. */
export async function assembleRound({ files, rules }: AssembleInput): Promise<Assembled> {
  const whole = files.find(({ part }) => part === "round");
  if (whole) return fromRoundJson(whole, rules);
  return fromTables(files, rules);
}

async function fromTables(files: readonly BroughtFile[], { tieBreaking, listRules }: RoundRules): Promise<Assembled> {
  const sources: Partial<Record<Part, PartSource>> = {};
  for (const file of files) {
    if (!isTablePart(file.part)) continue;
    sources[file.part] = await partSourceOf(file.name, file.bytes);
  }
  const reading = roundFromFiles(sources, { tieBreaking, listRules });
  if (!reading.ok) return { ok: false, faults: reading.faults };
  const { round, facts, warnings, rowCounts } = reading;
  const drawn = round?.applicants.some(hasNumber) ?? false;
  if (drawn) return { ok: false, faults: [fileFault(sources.applications!.file, NO_NUMBERS)] };
  return { ok: true, round, facts, warnings, rowCounts };
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

export function parseJson({ name, bytes }: BroughtFile): Parsed {
  const reading = readJson(bytes);
  if (reading.ok) return reading;
  const faults = reading.faults.map(({ place, value, expected }) => ({
    ...fileFault(name, { nl: `${expected.nl} (${place.nl})`, en: `${expected.en} (${place.en})` }),
    value,
  }));
  return { ok: false, faults };
}

function fromRoundJson(file: BroughtFile, { tieBreaking, listRules }: RoundRules): Assembled {
  const { name } = file;
  const content = parseJson(file);
  if (!content.ok) return content;
  const reading = readRound(content.value);
  if (!reading.ok) return { ok: false, faults: reading.faults.map((fault) => cellFault(name, fault)) };
  const drawn = reading.round.seed !== undefined || reading.round.applicants.some(hasNumber);
  if (drawn) return { ok: false, faults: [fileFault(name, NO_NUMBERS)] };
  // The settings of the round are its rules, also for a list rule that the file does not know.
  const { seed: _seed, ...round } = { ...reading.round, tieBreaking, listRules };
  const checked = readRound(round);
  if (!checked.ok) return { ok: false, faults: checked.faults.map((fault) => cellFault(name, fault)) };
  return {
    ok: true,
    round: checked.round,
    facts: factsOf(checked.round),
    warnings: checked.warnings.map((fault) => cellFault(name, fault)),
    rowCounts: { round: checked.round.applicants.length },
  };
}

function isTablePart(part: FilePart): part is Part {
  return (PARTS as readonly string[]).includes(part);
}

const NO_NUMBERS = {
  nl: "geen startgetal en geen lotnummers: die volgen uit de loting van deze ronde",
  en: "no seed and no lottery numbers: they follow from the draw of this round",
};

function hasNumber({ lotteryNumber, lotteryNumbers }: Round["applicants"][number]): boolean {
  return lotteryNumber !== undefined || lotteryNumbers !== undefined;
}

/** A round.json knows ids only. */
function factsOf({ programmes, applicants }: Round): RegionFacts {
  return {
    programmes: programmes.map(({ id }) => ({ id, name: id, school: "", level: "", x: null, y: null })),
    applicants: applicants.map(({ id }) => ({ id, x: null, y: null, background: {} })),
  };
}

function fileFault(file: string, expected: TableFault["expected"]): TableFault {
  return { kind: "file", file, row: 0, column: "", value: "", expected };
}

export function cellFault(file: string, { path, value, expected }: RoundFault): TableFault {
  return { kind: "cell", file, row: 0, column: path, value, expected };
}
