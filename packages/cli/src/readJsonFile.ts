import { readFile } from "node:fs/promises";
import { CommandError } from "./commandError.ts";
import { EXIT } from "./exitCode.ts";

/** The content of a JSON file; a file that cannot be read or is no JSON ends the command with its name. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new CommandError(EXIT.refused, [`${path}: verwacht een bestand dat bestaat en gelezen mag worden.`]);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(EXIT.refused, [
      `${path}: verwacht JSON (${error instanceof Error ? error.message : "geen JSON"}).`,
    ]);
  }
}
