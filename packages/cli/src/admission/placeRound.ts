import { matchRound, type Placed } from "@kansrijk/core/admission/matchRound";
import type { Mechanism } from "@kansrijk/core/admission/mechanism";
import { readRound } from "@kansrijk/core/admission/readRound";
import type { Round } from "@kansrijk/core/admission/round";
import { roundFaultText } from "@kansrijk/core/admission/roundFault";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { readJsonFile } from "../readJsonFile.ts";

/** Reads and checks a round; every fault is named with its place in the file. */
export async function roundOf(path: string, common: CommonOptions, io: Io): Promise<Round> {
  const reading = readRound(await readJsonFile(path, common));
  const lines = (faults: readonly Parameters<typeof roundFaultText>[0][]) =>
    faults.map((fault) => `${path}: ${roundFaultText(fault, common.lang)}`);
  if (!reading.ok) throw new CommandError(EXIT.refused, lines(reading.faults));
  for (const line of lines(reading.warnings)) io.err(`${line}\n`);
  return reading.round;
}

/**
 * Places a round; a lottery that must be drawn first and a mechanism that does not fit end the command.
 * @param onDraw told for which programmes a lottery must be drawn, before the command ends
 */
export function placed(
  round: Round,
  mechanism: Mechanism,
  common: CommonOptions,
  onDraw?: (programmes: readonly string[]) => void,
): Placed {
  const outcome = matchRound(round, mechanism);
  if (outcome.kind === "placed") return outcome;
  if (outcome.kind === "refused") {
    throw new CommandError(
      EXIT.refused,
      outcome.refusals.map((refusal) => refusal.message[common.lang]),
    );
  }
  onDraw?.(outcome.programmes);
  const programmes = outcome.programmes.join(", ");
  const message = {
    nl: `Er moet eerst geloot worden: geef een seed of lotnummers (nodig bij ${programmes}).`,
    en: `A lottery must be drawn first: give a seed or lottery numbers (needed at ${programmes}).`,
  };
  throw new CommandError(EXIT.refused, [message[common.lang]]);
}
