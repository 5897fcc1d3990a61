import { runFunding, type FundingRun } from "@kansrijk/core/funding/runFunding";
import { requestOf, type FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";
import type { NamedPlace } from "@kansrijk/core/funding/changesByMunicipality";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readFundingFile, type FundingInput } from "@kansrijk/server/funding/readFundingFile";
import { readPlacesFile } from "@kansrijk/server/funding/readPlacesFile";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { loadSchemes } from "@kansrijk/server/schemes/loadSchemes";
import { CommandError } from "./commandError.ts";
import { EXIT } from "./exitCode.ts";
import type { CommonOptions } from "./io.ts";

export interface CarriedOut {
  readonly run: FundingRun;
  readonly input: FundingInput;
  readonly places: ReadonlyMap<string, NamedPlace>;
  /** What the decisions were made from, for the receipt; names and places change no decision. */
  readonly inputs: Receipt["inputs"];
  /** Carries out the same scheme on the same file under other settings. */
  readonly again: (settings: FundingSettings) => FundingRun;
}

/** So many faults are printed; `import --dry-run` prints all of them. */
const SHOWN = 1000;

interface Files {
  readonly scores: string;
  readonly addresses?: string;
}

/** Reads the files, picks the rules and carries out a scheme; every refusal ends the command with all reasons. */
export async function carryOut(
  schemeId: string,
  files: Files,
  settings: FundingSettings,
  common: CommonOptions,
): Promise<CarriedOut> {
  const scheme = await schemeOf(schemeId);
  const book = await loadRuleBook(common.rules);
  const reading = await readFundingFile(files.scores);
  if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang, SHOWN));
  const places = files.addresses === undefined ? undefined : await readPlacesFile(files.addresses);
  if (places && !places.ok) throw new CommandError(EXIT.refused, faultLines(places.faults, common.lang, SHOWN));
  const again = (changed: FundingSettings): FundingRun =>
    orRefuse(runFunding(scheme, reading.input.source, book, requestOf(changed)), common);
  return {
    run: again(settings),
    input: reading.input,
    places: places?.places ?? new Map(),
    inputs: [reading.input.description],
    again,
  };
}

export async function schemeOf(id: string): Promise<FundingScheme> {
  const schemes = await loadSchemes();
  const scheme = schemes.get(id);
  if (!scheme)
    throw new CommandError(EXIT.refused, [`Er is geen regeling "${id}"; wel: ${[...schemes.keys()].join(", ")}.`]);
  return scheme;
}

export function orRefuse<T>(outcome: Outcome<T>, common: CommonOptions): T {
  if (outcome.ok) return outcome.value;
  throw new CommandError(
    EXIT.refused,
    outcome.refusals.map((refusal) => refusal.message[common.lang]),
  );
}
