import { readRound } from "@kansrijk/core/admission/readRound";
import type { Applicant, Round } from "@kansrijk/core/admission/round";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { assembleRound, cellFault, parseJson, type RoundRules } from "./assembleRound.ts";
import type { BroughtFile } from "./roundFiles.ts";

export interface SecondInput {
  /** The applications of the second round, and the offers of the first if those are a table. */
  readonly files: readonly BroughtFile[];
  readonly rules: RoundRules;
}

export type SecondApplicants =
  | { readonly ok: true; readonly applicants: readonly Applicant[]; readonly warnings: readonly TableFault[] }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** The lists for a second round: a table of applications, or `{ "applicants": [...] }` as in round.json. */
export async function assembleSecond({ files, rules }: SecondInput, first: Round): Promise<SecondApplicants> {
  const own = files.find(({ part }) => part === "second-applications");
  if (!own) return { ok: false, faults: [] };
  const offers = files.find(({ part }) => part === "offers");
  if (offers && !own.name.endsWith(".json")) {
    const assembled = await assembleRound({ files: [offers, { ...own, part: "applications" }], rules });
    if (!assembled.ok) return assembled;
    return { ok: true, applicants: assembled.round?.applicants ?? [], warnings: assembled.warnings };
  }
  const content = parseJson(own);
  if (!content.ok) return content;
  const applicants = (content.value as { applicants?: unknown } | null)?.applicants;
  const programmes = first.programmes.map(({ order: _ids, ...rest }) => rest);
  const reading = readRound({ ...rules, programmes, applicants });
  if (!reading.ok) return { ok: false, faults: reading.faults.map((fault) => cellFault(own.name, fault)) };
  const warnings = reading.warnings.map((fault) => cellFault(own.name, fault));
  return { ok: true, applicants: reading.round.applicants, warnings };
}
