import type { z } from "zod";
import { checkApplicants } from "./checkApplicants.ts";
import { checkNumbers } from "./checkNumbers.ts";
import { checkProgrammes } from "./checkProgrammes.ts";
import { roundSchema, type Round } from "./round.ts";
import type { RoundFault } from "./roundFault.ts";
import { schemaWords } from "./schemaWords.ts";
import { valueAt } from "../vocabulary/schemaFault.ts";

export type RoundReading =
  | { readonly ok: true; readonly round: Round; readonly warnings: readonly RoundFault[] }
  | { readonly ok: false; readonly faults: readonly RoundFault[] };

/** Checks the content of a `round.json` and reports every fault with its place. */
export function readRound(content: unknown): RoundReading {
  const result = roundSchema.safeParse(content);
  if (!result.success) return { ok: false, faults: result.error.issues.map((issue) => fieldFault(issue, content)) };
  const round = result.data;
  const { faults, warnings } = checkApplicants(round);
  const all = [...checkProgrammes(round), ...faults];
  // Numbers can only be judged when every list is sound.
  if (all.length === 0) all.push(...checkNumbers(round));
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, round, warnings };
}

function fieldFault(issue: z.core.$ZodIssue, content: unknown): RoundFault {
  const value = valueAt(content, issue.path);
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text === "" ? "" : "."}${String(key)}`),
    "",
  );
  return {
    kind: "invalid-field",
    path: path === "" ? "round" : path,
    value: shown(value),
    expected: schemaWords(issue, value),
  };
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
