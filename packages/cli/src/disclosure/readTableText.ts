import { readFile } from "node:fs/promises";
import { decode } from "@kansrijk/core/tables/decode";
import { refusalIn } from "../lottery/refusalIn.ts";
import type { CommonOptions } from "../io.ts";

/** The text of a table of the user; a file that cannot be read ends the command with its name. */
export async function readTableText(path: string, common: CommonOptions): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes)
    throw refusalIn(common, {
      nl: `${path}: verwacht een bestand dat bestaat en gelezen mag worden.`,
      en: `${path}: expected a file that exists and may be read.`,
    });
  const decoding = decode(bytes, ["utf-8", "windows-1252"]);
  if (decoding.ok) return decoding.text;
  const { nl, en } = decoding.expected;
  throw refusalIn(common, { nl: `${path}: verwacht: ${nl}.`, en: `${path}: expected ${en}.` });
}
