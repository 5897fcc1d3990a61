import { readFile } from "node:fs/promises";
import { jsonFaultText, readJson } from "@kansrijk/core/json/readJson";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { CommandError } from "./commandError.ts";
import { EXIT } from "./exitCode.ts";

/** The content of a JSON file; a file that cannot be read or is no sound JSON ends the command with its name and place. */
export async function readJsonFile(path: string, { lang }: { readonly lang: Language }): Promise<unknown> {
  const bytes = await readFile(path).catch(() => {
    const lines = {
      nl: `${path}: verwacht een bestand dat bestaat en gelezen mag worden.`,
      en: `${path}: expected a file that exists and may be read.`,
    };
    throw new CommandError(EXIT.refused, [lines[lang]]);
  });
  const reading = readJson(bytes);
  if (reading.ok) return reading.value;
  throw new CommandError(
    EXIT.refused,
    reading.faults.map((fault) => `${path}: ${jsonFaultText(fault, lang)}`),
  );
}
