import { canonicalJson } from "../receipt/canonicalJson.ts";
import { sha256 } from "../receipt/sha256.ts";
import type { ExperimentPlan } from "./experiment.ts";

/** The hash that fixes a plan: whoever kept it can show later that nothing was changed. */
export function registrationOf(plan: ExperimentPlan): string {
  return sha256(canonicalJson(plan));
}
