import { extname } from "node:path";
import { readRound } from "@kansrijk/core/admission/readRound";
import type { Round } from "@kansrijk/core/admission/round";
import { roundFaultText } from "@kansrijk/core/admission/roundFault";
import type { Lot } from "@kansrijk/core/lottery/lotteryNumbers";
import { jsonFaultText, readJson } from "@kansrijk/core/json/readJson";
import { decode } from "@kansrijk/core/tables/decode";
import { faultLines } from "@kansrijk/core/tables/faultText";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { readFile } from "@kansrijk/server/imports/readFile";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions } from "../io.ts";
import { lotsOfText } from "./lotsOfText.ts";

/** Who takes part in a draw: a plain list of ids, or the applicants of a round. */
export type LotteryList =
  | { readonly kind: "ids"; readonly lots: readonly Lot[] }
  | { readonly kind: "round"; readonly round: Round };

/** So many faults are printed; the rest is counted. */
const SHOWN = 1000;

/** Reads a list (.txt, .csv) or a round (.json); every fault ends the command with file and row. */
export async function lotteryListOf(path: string, common: CommonOptions): Promise<LotteryList> {
  const reading = await readFile(path);
  if (!reading.ok) throw refusal(reading.faults, common);
  const { name, bytes } = reading.file;
  if (extname(path).toLowerCase() === ".json") return { kind: "round", round: roundIn(bytes, path, common) };
  const decoding = decode(bytes, ["utf-8"]);
  if (!decoding.ok || !decoding.valid) {
    const expected = decoding.ok ? { nl: "tekst in UTF-8", en: "text in UTF-8" } : decoding.expected;
    throw refusal([{ kind: "encoding", file: name, row: 0, column: "", value: "", expected }], common);
  }
  const { lots, faults } = lotsOfText(name, decoding.text);
  if (faults.length > 0) throw refusal(faults, common);
  return { kind: "ids", lots };
}

function refusal(faults: readonly TableFault[], common: CommonOptions): CommandError {
  return new CommandError(EXIT.refused, faultLines(faults, common.lang, SHOWN));
}

function roundIn(bytes: Uint8Array, path: string, common: CommonOptions): Round {
  const content = readJson(bytes);
  if (!content.ok)
    throw new CommandError(
      EXIT.refused,
      content.faults.map((fault) => `${path}: ${jsonFaultText(fault, common.lang)}`),
    );
  const reading = readRound(content.value);
  if (reading.ok) return reading.round;
  throw new CommandError(
    EXIT.refused,
    reading.faults.map((fault) => `${path}: ${roundFaultText(fault, common.lang)}`),
  );
}
