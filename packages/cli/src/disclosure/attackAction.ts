import { attackCsv } from "@kansrijk/core/disclosure/attackCsv";
import type { GivenGroup } from "@kansrijk/core/disclosure/gridTable";
import { derivedJson } from "@kansrijk/core/disclosure/protectedText";
import { highsSolver } from "@kansrijk/server/disclosure/highsSolver";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { orRefuseFile } from "./orRefuseFile.ts";
import { readTableText } from "./readTableText.ts";

export interface AttackOptions {
  readonly input: string;
  readonly dimensions: readonly string[];
  readonly count: string;
  readonly total?: string;
  readonly group: readonly GivenGroup[];
  readonly format: string;
}

/** Ends with 1 when a hidden number is known exactly. */
export async function attackAction(options: AttackOptions, common: CommonOptions, io: Io): Promise<void> {
  const { dimensions, count, group, total } = options;
  const text = await readTableText(options.input, common);
  const shape = { dimensions, count, groups: group, ...(total === undefined ? {} : { total }) };
  const { hidden, exact } = orRefuseFile(options.input, attackCsv(text, shape, await highsSolver()), common);
  if (options.format === "json")
    io.out(`${JSON.stringify({ exact, hidden: derivedJson(dimensions, hidden) }, null, 1)}\n`);
  else {
    const rows = hidden.map((row) => [...row.codes, row.shown, bandText(row)]);
    io.out(textTable([...dimensions, count, common.lang === "nl" ? "kan zijn" : "can be"], rows));
  }
  if (exact.length === 0) return;
  const lines = {
    nl: `${exact.length} verborgen getal(len) staan precies vast.`,
    en: `${exact.length} hidden number(s) are known exactly.`,
  };
  throw new CommandError(EXIT.failed, [lines[common.lang]]);
}

function bandText({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low === high) return String(low);
  return Number.isFinite(high) ? `${low} - ${high}` : `${low} - ...`;
}
