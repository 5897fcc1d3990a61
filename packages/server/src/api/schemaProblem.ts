import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { z } from "zod";
import { MOST_FAULTS, Problem } from "./problem.ts";

/** A request that does not fit its schema: every fault with path, value and what was expected, in both languages. */
export function schemaProblem(title: string, issues: readonly z.core.$ZodIssue[], given: unknown): Problem {
  const texts = issues.slice(0, MOST_FAULTS).map((issue) => schemaFaultText(schemaFault(issue, given)));
  const refusals = texts.map((message) => ({ kind: "invalid-setting" as const, message }));
  return new Problem(400, title, texts.map(({ en }) => en).join("; "), { refusals });
}
