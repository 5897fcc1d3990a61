import { resuppressFile } from "@kansrijk/core/disclosure/resuppressFile";
import { sourceThreshold } from "@kansrijk/core/disclosure/sourceThreshold";
import { highsSolver } from "@kansrijk/server/disclosure/highsSolver";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { writeWhole } from "../writeWhole.ts";
import { orRefuseFile } from "./orRefuseFile.ts";
import { readTableText } from "./readTableText.ts";

export interface ResuppressOptions {
  readonly input: string;
  readonly out?: string;
}

/** Writes the file again with `c` for what DUO hides in its newer files, and for what would tell it. */
export async function resuppressAction(
  { input, out }: ResuppressOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const text = await readTableText(input, common);
  const book = await loadRuleBook(common.rules);
  const threshold = orRefuse(sourceThreshold(book, "duo", new Date().toISOString().slice(0, 10)), common);
  const found = orRefuseFile(input, await resuppressFile(text, threshold, await highsSolver()), common);
  const lines = [found.header, ...found.rows].map((cells) => cells.map(quoted).join(";"));
  const result = `${lines.join("\n")}\n`;
  if (out === undefined) io.out(result);
  else await writeWhole(out, result, common);
  const { counts, percentages, withheld } = found;
  const words = {
    nl: `${counts} aantallen en ${percentages} percentages verborgen; ${withheld} keer was geen keuze veilig en is alles verborgen`,
    en: `${counts} counts and ${percentages} percentages hidden; ${withheld} times no choice was safe and all is hidden`,
  };
  io.err(`${words[common.lang]}\n`);
}

function quoted(text: string): string {
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
