import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { Problem } from "./problem.ts";

/** What is asked for does not exist (404), or cannot be answered (422). */
export function refusalProblem(refusals: readonly Refusal[]): Problem {
  const status = refusals.some((refusal) => refusal.kind === "unknown-subject") ? 404 : 422;
  const title = status === 404 ? "Not found" : "Cannot be answered";
  return new Problem(status, title, refusals.map((refusal) => refusal.message.en).join(" "), { refusals });
}
